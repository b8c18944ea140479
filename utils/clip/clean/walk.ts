import { attributeOf, firstChildOf, isElement, nextSiblingOf, nodeTypeOf, rawTextOf, tagOf } from '../dom';
import type { Place, Rule } from './rule';
import { rules } from './rules';
import { type Style, styleOf } from './style';
import { withMark, write } from './writer';

// The parser stops at 512. Deeper, made by a script, only the words are worth having.
const DEEPEST = 600;

export function walkInside(element: Element, around: Omit<Place, 'inside'>, depth: number): void {
  const { writer } = around;
  if (depth > DEEPEST) {
    write(writer, rawTextOf(element));
    return;
  }
  const place: Place = { ...around, inside: (inner) => walkInside(inner, around, depth + 1) };
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isElement(child)) writeElement(child, place);
    else if (nodeTypeOf(child) === 3) write(writer, (child as Text).data);
  }
}

function writeElement(element: Element, place: Place): void {
  const tag = tagOf(element);
  const rule = rules.get(tag) ?? rules.get(familyOf(tag)) ?? place.inside;
  const style = styleOf(element);
  if (style?.hidden || attributeOf(element, 'hidden') !== null) place.note('hidden', element);
  else if (style) styled(element, place, rule, style);
  else rule(element, place);
}

/** `mp-common-product` and its likes are one family. */
function familyOf(tag: string): string {
  return tag.startsWith('mp-common-') ? 'mp-common-*' : tag;
}

function styled(element: Element, place: Place, rule: Rule, style: Style): void {
  const { writer } = place;
  const { centred } = writer;
  if (style.centred !== null) writer.centred = style.centred;
  const struck = () =>
    style.struck ? withMark(writer, { tag: 's', attributes: {} }, () => rule(element, place)) : rule(element, place);
  if (style.bold && !writer.single) withMark(writer, { tag: 'strong', attributes: {} }, struck);
  else struck();
  writer.centred = centred;
}
