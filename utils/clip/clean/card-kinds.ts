/** What WeChat's pages put between paragraphs that is no text. */
export type Card = { kind: string; title: string; details?: string[]; address?: string };

/** The first attribute of these names that says something, on one line. */
export type Got = (...names: string[]) => string;

/** What is known about a card, by the name of its element or by the class of the frame that older pages have in its place. */
export function cardReader(name: string): ((got: Got) => Card) | null {
  return readers.find(([names]) => names.test(name))?.[1] ?? null;
}

const readers: [RegExp, (got: Got) => Card][] = [
  [/profile/, (got) => ({ kind: 'account', title: got('data-nickname', 'data-name') })],
  [
    /qqmusic|music/,
    (got) => ({
      kind: 'music',
      title: got('music_name', 'data-music_name'),
      details: [got('singer', 'data-singer')],
      address: got('data-url') || songAddress(got('mid', 'data-mid', 'otherid')),
    }),
  ],
  [
    /mpvoice|audio/,
    (got) => ({
      kind: 'audio',
      title: got('name', 'data-name'),
      // Who speaks is, nearly always, who wrote the article.
      details: [duration(got('play_length', 'data-play_length')) || got('author', 'data-author')],
      address: voiceAddress(got('voice_encode_fileid', 'data-voice_encode_fileid')) || got('data-url'),
    }),
  ],
  [
    /videosnap|channels/,
    (got) => ({
      kind: 'video',
      title: got('data-desc', 'data-nickname'),
      details: [got('data-nickname')],
      address: got('data-url'),
    }),
  ],
  [
    /weapp|miniprogram/,
    (got) => ({
      kind: 'mini-program',
      title: got('data-miniprogram-title', 'data-miniprogram-nickname'),
      details: [got('data-miniprogram-nickname')],
    }),
  ],
  [/redpacket/, (got) => ({ kind: 'product', title: got('data-title', 'data-name', 'data-nickname') })],
  [
    /product|mpcps|shopcard/,
    (got) => ({ kind: 'product', title: got('data-title', 'data-name'), details: [got('data-price')] }),
  ],
  [/vote/, (got) => ({ kind: 'vote', title: got('data-title', 'title') })],
  [
    /poi|location/,
    (got) => ({
      kind: 'place',
      title: got('data-name', 'data-poi_name', 'data-title'),
      details: [got('data-address')],
    }),
  ],
];

/** Where WeChat plays what authors have spoken; seen at RSSHub's reader of these pages. */
function voiceAddress(id: string): string {
  return /^[\w+/=-]{8,}$/.test(id) ? `https://res.wx.qq.com/voice/getvoice?mediaid=${encodeURIComponent(id)}` : '';
}

/** Where QQ Music shows a song; WeChat's older pages play songs of that site alone. */
function songAddress(id: string): string {
  return /^[\da-zA-Z]{14}$/.test(id) ? `https://y.qq.com/n/ryqq/songDetail/${id}` : '';
}

/** Milliseconds → `3:05`. */
function duration(length: string): string {
  const seconds = Math.round(Number(length) / 1000);
  return seconds > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : '';
}
