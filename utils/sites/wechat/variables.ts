import { type Literal, readLiteral } from './literal';

/** Of one name a page declares a handful at most; who writes more wants to keep us busy. */
const MOST_DECLARED = 20;

/** Only scripts with one of these declare anything about the article; the rest are libraries. */
const anchors =
  /\bvar (?:msg_title|biz|ct)\b|\bwindow\.(?:msg_title|biz)\b|item_show_type(?:["']\])?\s*=|\bcgiData\s*=/;

export function declares(script: string): boolean {
  return anchors.test(script);
}

/** A script that gives values to names, and what stands before those names. */
export type Giving = { script: string; owner: RegExp };

const usual = /(?:\b(?:var|let|const)\s+|\bwindow\s*\.\s*|\b_g\.|\bwindow\s*\[\s*["'])$/;

/** The first value that is not empty, pages declare some more than once: `var x =`, `window.x =`, `window["x"] =`. */
export function variable(scripts: string[], name: string): Literal {
  return assigned(
    scripts.map((script) => ({ script, owner: usual })),
    name,
  );
}

/**
 * The scripts of 2018–20 that give the page's object its values one by one: `window.cgiData.x =`, or by a short name,
 * `var d = _g.cgiData; d.x =`. Looked for once: a page has megabytes of script, and some twenty values that it may not tell.
 */
export function givingOneByOne(scripts: string[]): Giving[] {
  return scripts.flatMap((script) => {
    const owners = ownersIn(script);
    return owners.length > 0 ? [{ script, owner: new RegExp(`\\b(?:${owners.join('|')})\\.$`) }] : [];
  });
}

const object = 'cgiData';

/** Only what stands beside the object's name is looked at: a pattern over the whole script took most of the time of a clip. */
function ownersIn(script: string): string[] {
  let full = false;
  let short: string | null = null;
  for (let at = script.indexOf(object); at >= 0; at = script.indexOf(object, at + object.length)) {
    const before = script.slice(Math.max(0, at - 64), at);
    const after = script.slice(at + object.length, at + object.length + 64);
    full ||= /\bwindow\.$/.test(before) && /^\.\w+\s*=/.test(after);
    if (!/^\w/.test(after)) short ??= /\bvar (\w{1,20}) = (?:\w+\.)?$/.exec(before)?.[1] ?? null;
  }
  return [...(full ? ['window\\.cgiData'] : []), ...(short === null ? [] : [short])];
}

export function assigned(giving: Giving[], name: string): Literal {
  let declared = 0;
  for (const { script, owner } of giving) {
    for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length)) {
      const start = at + name.length;
      const sign = assignment.exec(script.slice(start, start + 24));
      if (!sign || !owner.test(script.slice(Math.max(0, at - 32), at))) continue;
      const value = readLiteral(script, start + sign[0].length);
      if (!isEmpty(value)) return value;
      declared += 1;
      if (declared >= MOST_DECLARED) return null;
    }
  }
  return null;
}

const assignment = /^(?:["']\s*\])?\s*=(?![=>])/;
function isEmpty(value: Literal): boolean {
  if (typeof value === 'object') return value === null || Object.keys(value).length === 0;
  return value === '' || value === 0 || typeof value === 'boolean' || Number.isNaN(value);
}
