import { linesOf } from '../noise/lines';
import { boldSpans } from './bold-spans';
import { wideTables } from './wide-tables';

/** What converters of other people's archives broke, put right where a renderer would lose words or show marks. Code stays. */
export function mended(markdown: string): string {
  const lines = linesOf(markdown).map(({ raw, text, code }) =>
    code ? raw : text === '' ? '' : boldSpans(lessNested(raw)),
  );
  return wideTables(lines).join('\n');
}

/** A reader of Markdown gives up on what is nested deeper than anybody writes, and drops the words with it. */
function lessNested(line: string): string {
  return line.replace(/^((?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])\s)){20})(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])\s))+/, '$1');
}
