const unseen = /[\s\u200b\u2060\ufeff]+/g;

/** Text without everything that nobody sees: for comparing. */
export function lettersOf(text: string): string {
  return text.replace(unseen, '');
}

/** How many characters of a text somebody sees. Counted without a copy: bodies are counted several times in every clip. */
export function countLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (!isUnseen(text.charCodeAt(index))) count += 1;
  return count;
}

/** What `unseen` means, character by character. */
function isUnseen(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680 || (code > 0x3000 && code !== 0xfeff)) return code === 0xa0;
  return (code >= 0x2000 && code <= 0x200b) || others.has(code);
}

const others = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]);
