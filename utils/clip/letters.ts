const unseen = /[\s\u200b\u2060\ufeff]+/g;

/** Text without everything that nobody sees: for counting and comparing. */
export function lettersOf(text: string): string {
  return text.replace(unseen, '');
}
