import { lineAt, linesOf, nextFull } from './noise/lines';
import { headingOf, sameTitle } from './noise/titles';

/** The text of a note without the heading that repeats its title, where it begins with it. */
export function withoutTitleLine(body: string, title: string): string {
  const lines = linesOf(body);
  const first = nextFull(lines, 0);
  const isTitle = sameTitle(headingOf(lineAt(lines, first)) ?? '', title);
  const rest = isTitle ? lines.slice(first + 1) : lines;
  return rest.map((line) => line.raw).join('\n');
}
