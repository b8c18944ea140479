const shortEscapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** The index after the quote that closes the string opened at `at`; beyond the text where nothing does. */
export function stringEnd(text: string, at: number): number {
  const quote = text[at] as string;
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length + 1;
}

/** What stands between the quotes of a string, as JavaScript understands it. A line that goes on after a backslash is one line. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|(\r\n|[\n\r\u2028\u2029])|([\s\S]))/g,
    (_, byte?: string, unit?: string, point?: string, lineEnd?: string, other?: string) => {
      if (lineEnd !== undefined) return '';
      const code = byte ?? unit ?? point;
      if (code === undefined) return shortEscapes[other as string] ?? (other as string);
      const value = Number.parseInt(code, 16);
      return value <= 0x10ffff ? String.fromCodePoint(value) : '';
    },
  );
}
