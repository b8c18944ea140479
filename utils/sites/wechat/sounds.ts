import type { Kind } from '@/utils/article';
import { entitiesDecoded } from './entities';
import type { Literal, LiteralObject } from './literal';
import { asObject, type PageData } from './page-data';

/** Where page data tell of music and of sound, by the years; the first with a name counts. */
const places = {
  music: ['music_page_info', 'finder_music_card_list', 'finder_music_card'],
  audio: [
    'audio_page_info',
    'finder_audio_card_list',
    'finder_audio_card',
    'voice_in_appmsg',
    'voice_in_appmsg_list_json',
  ],
};

/** What is heard on a post, as the element that WeChat puts for it into articles. `title` is that of the post. */
export function soundOf(data: PageData, kind: Kind, title: string | null, document: Document): Element | null {
  if (kind !== 'music' && kind !== 'audio') return null;
  const told = places[kind].flatMap((key) => items(data, key));
  const got = (...names: string[]) => firstOf(told, names);
  const milliseconds =
    got('play_length', 'duration_ms') ?? thousandfold(got('duration') ?? data.text('duration', 'duration'));
  const singer = got('singer', 'artist', 'author', 'nickname', 'nick_name');
  const name = got('song_name', 'music_name', 'title', 'name', 'voice_name', 'audio_name') ?? title;
  const address = got('url', 'play_url', 'music_url', 'link');
  return kind === 'music'
    ? element(document, 'mp-common-qqmusic', {
        music_name: name,
        singer,
        play_length: milliseconds,
        'data-url': address,
      })
    : element(document, 'mp-common-mpaudio', {
        name,
        author: singer,
        play_length: milliseconds,
        voice_encode_fileid:
          got('voice_encode_fileid', 'voice_id', 'voiceid', 'fileid') ?? data.text('voiceid', 'voiceid'),
        'data-url': address,
      });
}

/** The value is what is told, or a list of it, or holds such a list. */
function items(data: PageData, key: string): LiteralObject[] {
  const whole = data.object(key);
  const lists = [data.list(key), ...Object.values(whole ?? {}).filter((value) => Array.isArray(value))];
  return [whole, ...lists.flat().map(asObject)].filter((item) => item !== null);
}

function firstOf(told: LiteralObject[], names: string[]): string | null {
  for (const item of told) {
    for (const name of names) {
      const words = wordsOf(item[name]);
      if (words) return words;
    }
  }
  return null;
}

function wordsOf(value: Literal | undefined): string {
  if (typeof value === 'string') return entitiesDecoded(value).trim();
  return typeof value === 'number' && value > 0 ? String(value) : '';
}

function thousandfold(seconds: string | null): string | null {
  return Number(seconds) > 0 ? String(Number(seconds) * 1000) : null;
}

function element(document: Document, tag: string, attributes: Record<string, string | null>): Element {
  const sound = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) sound.setAttribute(name, value);
  return sound;
}
