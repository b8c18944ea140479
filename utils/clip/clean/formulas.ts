import { attributeOf, find, rawTextOf, tagOf } from '../dom';
import { pictureAddress, pictureAt } from './pictures';
import type { Place, Rule } from './rule';
import { endLine, put } from './writer';

/** `data-formula` holds the LaTeX, the drawing inside it is for those who cannot set LaTeX. */
export const formula: Rule = (element, place) => {
  const tex = (attributeOf(element, 'data-formula') ?? '').trim();
  const drawn = find(element, 'embed, img');
  const address = drawn
    ? pictureAddress(attributeOf(drawn, 'data-src') ?? attributeOf(drawn, 'src') ?? '', place.base)
    : null;
  if (tex === '') return place.inside(element);
  place.note(null, element);
  const isBlock = attributeOf(element, 'data-formula-type') === 'block-equation' || tagOf(element) === 'section';
  writeFormula(tex, isBlock, address ? pictureAt(place.writer.document, address) : tex, place);
};

/** MathML as KaTeX and others write it, with its LaTeX beside it. */
export const mathematics: Rule = (element, place) => {
  const annotation = find(element, 'annotation[encoding="application/x-tex"]');
  const tex = annotation ? rawTextOf(annotation).trim() : (attributeOf(element, 'alttext') ?? '');
  if (!tex) return place.inside(element);
  place.note(null, element);
  writeFormula(tex, attributeOf(element, 'display') === 'block', tex, place);
};

function writeFormula(tex: string, isBlock: boolean, shown: Node | string, { writer }: Place): void {
  const alone = isBlock && !writer.single;
  const copy = writer.document.createElement(alone ? 'div' : 'span');
  copy.className = 'formula';
  copy.setAttribute('data-tex', tex);
  copy.append(shown);
  if (alone) {
    endLine(writer);
    writer.parent.append(copy);
  } else put(writer, copy);
}
