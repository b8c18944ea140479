/** A title that begins with an opening mark gets class `opens`: browsers that do not trim it hang it half a character out. */
export function opensWithMark(text: string): boolean {
  return /^[“‘《〈「『（【]/.test(text);
}
