import { attributeOf, find, lineOf } from '../dom';
import { isNotes, isTypedNote, notes } from './footnotes';
import { formula, isSetFormula, setFormula } from './formulas';
import { backgroundPicture } from './pictures';
import type { Place, Rule } from './rule';
import { endLine, withBlock, withLine } from './writer';

export const block: Rule = (element, { writer, inside }) => {
  endLine(writer);
  inside(element);
  endLine(writer);
};

/** `p`, `section`, `div`: an editor's boxes. What matters is what is in them, and here and there what they look like. */
export const paragraph: Rule = (element, place) => {
  if (attributeOf(element, 'data-formula') !== null) return formula(element, place);
  if (isSetFormula(element)) return setFormula(element, place);
  if (isNotes(element)) return notes(element, place);
  if (isTypedNote(element)) return withLine(place.writer, 'p', () => place.inside(element));
  const style = attributeOf(element, 'style');
  if (style?.includes('url(')) backgroundPicture(style, element, place);
  if (style && looksQuoted(style, element)) return quote(element, place);
  block(element, place);
};

export const quote: Rule = (element, place) => into('blockquote', element, place);
export const details: Rule = (element, place) => into('details', element, place);
export const figure: Rule = (element, place) => into('figure', element, place);
export const caption: Rule = (element, { writer, inside }) => withLine(writer, 'figcaption', () => inside(element));
export const summary: Rule = (element, { writer, inside }) => withLine(writer, 'summary', () => inside(element));

export const rule: Rule = (_, { writer }) => {
  endLine(writer);
  if (!writer.single) writer.parent.append(writer.document.createElement('hr'));
};

function into(tag: string, element: Element, { writer, inside }: Place): void {
  withBlock(writer, writer.document.createElement(tag), () => inside(element));
}

/** A bar on the left and on no other side. Headings have it too: those are short. */
function looksQuoted(style: string, element: Element): boolean {
  return (
    barLeft.test(style) &&
    !/border(?:-(?:right|top|bottom|width))?(?:-width)?\s*:\s*[1-9]/i.test(style) &&
    lineOf(element).length >= 40 &&
    find(element, 'h1,h2,h3,h4,h5,h6,table,blockquote') === null
  );
}

const barLeft = /border-left(?:\s*:\s*(?:solid\s+)?|-width\s*:\s*)(?:[2-9]|\d\d)(?:\.\d+)?px/i;
