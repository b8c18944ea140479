/**
 * What a note leaves out of its article, so that nothing is lost with the archive: every line that it lacks, with its place
 * in the whole from 0, and how many lines it has itself.
 */
export type TrimmedLines = { of: number; lines: [at: number, line: string][] };

/** What `part` lacks of `whole`; null where the one is not the other with lines left out. */
export function linesTrimmed(whole: string, part: string): TrimmedLines | null {
  const lines = part.split('\n');
  const missing: TrimmedLines['lines'] = [];
  let next = 0;
  for (const [at, line] of whole.split('\n').entries()) {
    if (next < lines.length && line === lines[next]) next++;
    else missing.push([at, line]);
  }
  return next === lines.length ? { of: lines.length, lines: missing } : null;
}

/** The whole again. A note with another number of lines was edited since, and stands as it is. */
export function wholeAgain(part: string, { of, lines }: TrimmedLines): string {
  const left = part.split('\n');
  if (left.length !== of) return part;
  const missing = new Map(lines);
  return Array.from({ length: of + missing.size }, (_, at) => missing.get(at) ?? left.shift() ?? '').join('\n');
}
