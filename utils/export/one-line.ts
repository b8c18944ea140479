/** Line breaks of every standard: YAML 1.1 counts U+0085, U+2028 and U+2029 among them, 1.2 does not. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control, what turns the direction of writing, byte order marks, and code points that are no characters. */
const unfit = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;

/** Text as one line that every reader of front matter reads alike. Nothing that a person sees is lost. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(breaks, ' ').replace(unfit, '').trim();
}
