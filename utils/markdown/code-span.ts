/** Code in a line, between more backticks than it holds in a row. */
export function codeSpan(code: string): string {
  const fence = fenceFor(code, 1);
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

/** Backticks that no row of backticks in the text is as long as; at least `least`. */
export function fenceFor(text: string, least: number): string {
  let longest = 0;
  if (text.includes('`')) for (const [row] of text.matchAll(/`+/g)) longest = Math.max(longest, row.length);
  return '`'.repeat(Math.max(least, longest + 1));
}
