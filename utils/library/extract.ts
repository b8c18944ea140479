/** Whether a text is another with whole lines left out: cut short, or trimmed. Blanks do not count. */
export function isExtract(part: string, whole: string): boolean {
  const lines = linesOf(part);
  let next = 0;
  for (const line of linesOf(whole)) if (line === lines[next]) next++;
  return next === lines.length;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '');
}
