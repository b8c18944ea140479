import { attributeOf, byTag, firstChildOf, rawTextOf } from '@/utils/clip/dom';
import { entitiesDecoded } from './entities';
import { type Literal, type LiteralObject, readLiteral } from './literal';
import { assigned, declares, givingOneByOne, variable } from './variables';

/** What an article page says about itself, read from the text of its scripts. Nothing is run. */
export type PageData = {
  /** A value of the page's object, else of the first of the `var`s or `window.` properties that has one. */
  text(key: string, ...variables: string[]): string | null;
  number(key: string, ...variables: string[]): number | null;
  /** The page's object has this key, be its value empty. */
  knows(key: string): boolean;
  /** A value of the page's object, else of the variable of that name, that is an object or a list, or JSON that is one. */
  object(key: string): LiteralObject | null;
  list(key: string): Literal[];
  /** A value of the page's object, else of the variable of that name, that is HTML: escaped by JavaScript only. */
  html(key: string): string | null;
};

// The body is several hundred kilobytes and needed only where the page shows none: read on demand.
const large = new Set(['content_noencode']);

const wanted = new Set(
  `title desc nick_name user_name alias author bizuin mid idx sn link source_url create_timestamp ori_create_time create_time
  cdn_url cdn_url_235_1 cdn_url_1_1 cdn_url_16_9 item_show_type real_item_show_type copyright_info user_info
  is_pay_subscribe pay_subscribe_info picture_page_info_list text_page_info short_content vid voiceid duration
  music_page_info finder_music_card_list finder_music_card
  audio_page_info finder_audio_card_list finder_audio_card voice_in_appmsg voice_in_appmsg_list_json`.split(/\s+/),
);

export function pageData(page: Document): PageData {
  const scripts = byTag(page, 'script');
  const place = objectPlace(scripts);
  const declaring = lazily(() => scripts.map(rawTextOf).filter(declares));
  const oneByOne = lazily(() => givingOneByOne(declaring()));
  const own = place ? objectAt(place, wanted) : {};
  // An object with the title is the whole record (every page since 2025): three megabytes of script are not searched for more.
  const isWhole = Boolean(own.title);
  const value = (key: string, variables: string[]): Literal => {
    if (own[key] !== undefined || isWhole) return own[key] ?? null;
    for (const name of variables) {
      const found = variable(declaring(), name);
      if (found !== null) return found;
    }
    return assigned(oneByOne(), key);
  };
  return {
    text(key, ...variables) {
      const found = value(key, variables);
      const text = typeof found === 'string' || typeof found === 'number' ? entitiesDecoded(String(found)) : '';
      return text.trim() === '' ? null : text;
    },
    number(key, ...variables) {
      const found = Number(value(key, variables) ?? 0);
      return Number.isFinite(found) && found > 0 ? found : null;
    },
    knows: (key) => own[key] !== undefined,
    object: (key) => asObject(opened(value(key, [key]))),
    list(key) {
      const found = opened(value(key, [key]));
      return Array.isArray(found) ? found : [];
    },
    html(key) {
      const found = place && large.has(key) ? objectAt(place, new Set([key]))[key] : value(key, [key]);
      return typeof found === 'string' && found !== '' ? found : null;
    },
  };
}

/** Some values are JSON in a string. */
function opened(value: Literal): Literal {
  return typeof value === 'string' && /^\s*[{[]/.test(value) ? readLiteral(value, 0) : value;
}

export function asObject(value: Literal | undefined): LiteralObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

type Place = { script: string; at: number };

/** `window.cgiDataNew = {` (since 2025), `window.cgiData = {` (2018–24, typed pages). */
function objectPlace(scripts: Element[]): Place | null {
  // A page has three megabytes of script, most of it one library: first where the mark is that WeChat puts on this one, short before long.
  const inOrder = (some: Element[]) => some.sort((a, b) => lengthOf(a) - lengthOf(b));
  const marked = scripts.filter((script) => attributeOf(script, 'h5only') !== null);
  const others = scripts.filter((script) => !marked.includes(script));
  for (const script of [...inOrder(marked), ...inOrder(others)]) {
    const place = placeIn(rawTextOf(script));
    if (place) return place;
  }
  return null;
}

/** Known without a copy of the text. */
function lengthOf(script: Element): number {
  return (firstChildOf(script) as Text | null)?.length ?? 0;
}

/** Where an object literal is given to it. Functions have a `var cgiData` of their own, and an empty one says nothing. */
function placeIn(script: string): Place | null {
  const name = 'cgiData';
  for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length)) {
    const assigned = /^(?:New)?(?:["']\s*\])?\s*=\s*(?=\{\s*[^\s}])/.exec(
      script.slice(at + name.length, at + name.length + 400),
    );
    if (assigned && /\bwindow\s*(?:\.|\[\s*["'])$/.test(script.slice(Math.max(0, at - 20), at)))
      return { script, at: at + name.length + assigned[0].length };
  }
  return null;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function objectAt(place: Place, keys: ReadonlySet<string>): LiteralObject {
  return asObject(readLiteral(place.script, place.at, keys)) ?? {};
}
