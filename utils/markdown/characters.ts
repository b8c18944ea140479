/**
 * What a character is to the rules of emphasis (CommonMark 0.31, "Emphasis and strong emphasis"). Renderers differ: older
 * ones count symbols as letters, some read half an emoji, some take every white space of JavaScript for white space.
 */
export type Sort = 'letter' | 'space' | 'mark' | 'letter or mark' | 'letter or space';

/** The start and the end of a line. */
export const EDGE: Sort = 'space';

/** Sort of the character before a place in a text, the end unless told. */
export function sortBefore(text: string, at = text.length): Sort {
  if (at <= 0) return EDGE;
  const unit = text.charCodeAt(at - 1);
  return isLowSurrogate(unit) && at > 1 ? sortOf(text.codePointAt(at - 2) ?? unit) : sortOf(unit);
}

/** Sort of the character after a place in a text, the start unless told. */
export function sortAfter(text: string, at = 0): Sort {
  return at >= text.length ? EDGE : sortOf(text.codePointAt(at) ?? 0);
}

function sortOf(code: number): Sort {
  if (code >= 0x4e00 && code <= 0x9fff) return 'letter';
  if (code < 0x80) return asciiSort(code);
  const character = String.fromCodePoint(code);
  if (/\p{Zs}/u.test(character)) return 'space';
  if (/\s/.test(character)) return 'letter or space';
  if (/\p{P}/u.test(character)) return code > 0xffff ? 'letter or mark' : 'mark';
  return /\p{S}/u.test(character) ? 'letter or mark' : 'letter';
}

function asciiSort(code: number): Sort {
  const character = String.fromCharCode(code);
  if (/[\t\n\f\r ]/.test(character)) return 'space';
  // marked takes `~` for no punctuation beside `*`
  if (character === '~') return 'letter or mark';
  return /[!-/:-@[-`{-~]/.test(character) ? 'mark' : 'letter';
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
