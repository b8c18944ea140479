import { type Literal, readLiteral } from './literal';

/** Of one name a page declares a handful at most; who writes more wants to keep us busy. */
const MOST_DECLARED = 20;

/** Only scripts with one of these declare anything about the article; the rest are libraries. */
const anchors =
  /\bvar (?:msg_title|biz|ct)\b|\bwindow\.(?:msg_title|biz)\b|item_show_type(?:["']\])?\s*=|\bcgiData\s*=/;

export function declares(script: string): boolean {
  return anchors.test(script);
}

/** The first value that is not empty, pages declare some more than once: `var x =`, `window.x =`, `window["x"] =`. */
export function variable(scripts: string[], name: string): Literal {
  return assigned(scripts, name, () => usual);
}

const usual = /(?:\b(?:var|let|const)\s+|\bwindow\s*\.\s*|\b_g\.|\bwindow\s*\[\s*["'])$/;

/** What 2018–20 give the page's object one by one: `window.cgiData.x =`, or by a short name, `var d = _g.cgiData; d.x =`. */
export function property(scripts: string[], name: string): Literal {
  return assigned(scripts, name, (script) => {
    const short = /\bvar (\w{1,20}) = (?:\w+\.)?cgiData\b/.exec(script)?.[1];
    return new RegExp(`\\b(?:window\\.cgiData${short ? `|${short}` : ''})\\.$`);
  });
}

function assigned(scripts: string[], name: string, ownerIn: (script: string) => RegExp): Literal {
  let declared = 0;
  for (const script of scripts) {
    const owner = ownerIn(script);
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
