/** The first words of a text, for lists. At most 140 characters. */
export function excerptOf(text: string): string {
  return [...text.slice(0, 600).replace(/\s+/g, ' ').trim()].slice(0, 140).join('');
}
