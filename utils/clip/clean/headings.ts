import { find, lineOf, tagOf } from '../dom';
import { block } from './blocks';
import type { Rule } from './rule';
import { withLine } from './writer';

/** In letters; some set whole paragraphs as headings, for their size. */
const LONGEST = 60;

/** One line. A heading that holds whole blocks is only an editor's box. */
export const heading: Rule = (element, place) => {
  if (find(element, 'ul,ol,table,pre,blockquote,h1,h2,h3,h4,h5,h6')) return block(element, place);
  const words = lineOf(element);
  if (words.length > LONGEST && /[。！？].*\S/.test(words)) return block(element, place);
  withLine(place.writer, tagOf(element), () => place.inside(element));
};
