import { attributeOf, byTag, rawTextOf } from '@/utils/clip/dom';
import { readLiteral } from './wechat/literal';

/**
 * What a page keeps for its own scripts: the content of the script with this id, else the value that a script gives to this
 * name. Read as text, nothing is run. Null where there is none, or none that can be read.
 */
export function pageState(page: Document, name: string): unknown {
  for (const script of byTag(page, 'script')) {
    const text = rawTextOf(script);
    if (attributeOf(script, 'id') === name) return parsed(text);
    const start = startOf(text, name);
    if (start !== null) return readLiteral(text, start);
  }
  return null;
}

/** Where the value begins: `name = {`, `window.name=[`. */
function startOf(text: string, name: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const assigned = /^\s*=\s*(?=[[{])/.exec(text.slice(at + name.length, at + name.length + 20))?.[0];
    if (assigned !== undefined && !/[\w$]/.test(text[at - 1] ?? '')) return at + name.length + assigned.length;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(/^\s*%7B/i.test(text) ? decodeURIComponent(text) : text);
  } catch {
    return null;
  }
}

/** The value at a path of keys; null where the path ends before. */
export function valueAt(state: unknown, ...path: (string | number)[]): unknown {
  let value = state;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value ?? null;
}

/** The same where it is a text that says something, or a number. */
export function textAt(state: unknown, ...path: (string | number)[]): string | null {
  const value = valueAt(state, ...path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The items of a list; none where there is no list. */
export function listAt(state: unknown, ...path: (string | number)[]): unknown[] {
  const value = valueAt(state, ...path);
  return Array.isArray(value) ? value : [];
}
