import { type Literal, readLiteral } from './literal';

/** Of one name a page declares a handful at most; who writes more wants to keep us busy. */
const MOST_DECLARED = 20;

/** Only scripts with one of these declare anything about the article; the rest are libraries. */
const anchors = ['var msg_title', 'window.msg_title', 'var biz', 'window.biz', 'var ct', '.cgiData', 'cgiDataNew'];

export function declares(script: string): boolean {
  return anchors.some((anchor) => script.includes(anchor));
}

/**
 * The first value that is not empty: pages declare some variables more than once. `var x =`, `window.x =`, `window["x"] =`,
 * and of 2018–20 `window.cgiData.x =`, also by a short name for it (`var d = _g.cgiData; d.x =`).
 */
export function variable(scripts: string[], name: string): Literal {
  let declared = 0;
  for (const script of scripts) {
    const owner = ownerIn(script);
    for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length)) {
      const start = at + name.length;
      const assigned = assignment.exec(script.slice(start, start + 24));
      if (!assigned || !owner.test(script.slice(Math.max(0, at - 32), at))) continue;
      const value = readLiteral(script, start + assigned[0].length);
      if (!isEmpty(value)) return value;
      declared += 1;
      if (declared >= MOST_DECLARED) return null;
    }
  }
  return null;
}

const assignment = /^(?:["']\s*\])?\s*=(?![=>])/;
const usual = String.raw`\b(?:var|let|const)\s+|,\s*|\bwindow\s*\.\s*(?:cgiData\s*\.\s*)?|\b_g\.|\bwindow\s*\[\s*["']`;

function ownerIn(script: string): RegExp {
  const short = /\bvar (\w{1,20}) = (?:\w+\.)?cgiData\b/.exec(script)?.[1];
  return new RegExp(`(?:${usual}${short ? String.raw`|\b${short}\.` : ''})$`);
}

function isEmpty(value: Literal): boolean {
  if (typeof value === 'object') return value === null || Object.keys(value).length === 0;
  return value === '' || value === 0 || typeof value === 'boolean' || Number.isNaN(value);
}
