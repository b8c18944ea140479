import { linesOf } from '../noise/lines';
import { boldSpans } from './bold-spans';
import { wideTables } from './wide-tables';

/** What converters of other people's archives broke, put right where a renderer would lose words or show marks. Code stays. */
export function mended(markdown: string): string {
  const lines = linesOf(markdown).map(({ raw, text, code }) => (code ? raw : text === '' ? '' : boldSpans(raw)));
  return wideTables(lines).join('\n');
}
