import { attributeOf, byTag, rawTextOf } from '@/utils/clip/dom';
import { entitiesDecoded } from './entities';
import { type Literal, type LiteralObject, readLiteral } from './literal';

/** What an article page says about itself, read from the text of its scripts. Nothing is run. */
export type PageData = {
  /** A value of the page's object, else of the first of the `var`s or `window.` properties that has one. */
  text(key: string, ...variables: string[]): string | null;
  number(key: string, ...variables: string[]): number | null;
  /** The page's object has this key, be its value empty. */
  knows(key: string): boolean;
  /** A value of the page's object that is an object or a list. */
  object(key: string): LiteralObject | null;
  list(key: string): LiteralObject[];
  /** A value of the page's object that is HTML: escaped by JavaScript only. */
  html(key: string): string | null;
};

// The body is several hundred kilobytes and needed only where the page shows none: read on demand.
const large = new Set(['content_noencode']);

const wanted = new Set(
  `title desc nick_name user_name alias author bizuin mid idx sn link source_url create_timestamp ori_create_time create_time
  cdn_url cdn_url_235_1 cdn_url_1_1 cdn_url_16_9 item_show_type real_item_show_type copyright_info user_info
  picture_page_info_list text_page_info video_page_infos video_page_info voice_in_appmsg vid`.split(/\s+/),
);

export function pageData(page: Document): PageData {
  const scripts = byTag(page, 'script');
  const place = objectPlace(scripts);
  const declaring = lazily(() =>
    scripts.map(rawTextOf).filter((text) => anchors.some((anchor) => text.includes(anchor))),
  );
  const own = place ? objectAt(place, wanted) : {};
  const value = (key: string, variables: string[]): Literal => {
    if (own[key] !== undefined) return own[key];
    for (const name of variables) {
      const found = variable(declaring(), name);
      if (found !== null) return found;
    }
    return null;
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
    object: (key) => asObject(own[key] ?? null),
    list(key) {
      const found = own[key];
      return Array.isArray(found) ? found.map(asObject).filter((item) => item !== null) : [];
    },
    html(key) {
      const found = place && large.has(key) ? objectAt(place, new Set([key]))[key] : own[key];
      return typeof found === 'string' && found !== '' ? found : null;
    },
  };
}

type Place = { script: string; at: number };

/** `window.cgiDataNew = {` (since 2025), `window.cgiData = {` (2018–24, typed pages). */
function objectPlace(scripts: Element[]): Place | null {
  // A page has three megabytes of script: first where the mark is that WeChat puts on this one, then from the end.
  const marked = scripts.filter((script) => attributeOf(script, 'h5only') !== null);
  const others = scripts.filter((script) => !marked.includes(script)).reverse();
  for (const script of [...marked, ...others]) {
    const place = placeIn(rawTextOf(script));
    if (place) return place;
  }
  return null;
}

function placeIn(script: string): Place | null {
  const name = 'window.cgiData';
  for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length)) {
    const assigned = /^(?:New)?\s*=\s*(?=\{)/.exec(script.slice(at + name.length, at + name.length + 40));
    if (assigned) return { script, at: at + name.length + assigned[0].length };
  }
  return null;
}

// Only scripts with one of these declare anything about the article; the rest are libraries.
const anchors = ['var msg_title', 'window.msg_title', 'var biz', 'window.biz', 'var ct'];

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

function asObject(value: Literal): LiteralObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

/** The first value that is not empty: pages declare some variables more than once. */
function variable(scripts: string[], name: string): Literal {
  for (const script of scripts) {
    for (const declared of [`var ${name}`, `window.${name}`]) {
      for (let at = script.indexOf(declared); at >= 0; at = script.indexOf(declared, at + 1)) {
        const assigned = /^\s*=(?!=)/.exec(script.slice(at + declared.length, at + declared.length + 20));
        const value = assigned ? readLiteral(script, at + declared.length + assigned[0].length) : null;
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' && value !== 0) return value;
      }
    }
  }
  return null;
}
