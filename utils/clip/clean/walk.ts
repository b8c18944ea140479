import { attributeOf, find, firstChildOf, isElement, nextSiblingOf, nodeTypeOf, rawTextOf, tagOf } from '../dom';
import { listing } from './code';
import type { Place, Rule } from './rule';
import { rules } from './rules';
import { type Style, styleOf } from './style';
import { endLine, type Writer, withMark, withoutMark, write } from './writer';

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
  const style = styleOf(attributeOf(element, 'style'), place.writer.styles);
  if (style?.hidden || attributeOf(element, 'hidden') !== null) place.note('hidden', element);
  else if (style) styled(element, place, rule, style);
  else rule(element, place);
}

/** `mp-common-product` and its likes are one family. */
function familyOf(tag: string): string {
  return tag.startsWith('mp-common-') ? 'mp-common-*' : tag;
}

const boxes = /^(section|div|p)$/;
const inLine = /^(span|font|strong|b|em|i|label|a)$/;

function styled(element: Element, place: Place, rule: Rule, style: Style): void {
  const { writer } = place;
  const tag = tagOf(element);
  if (style.listing && boxes.test(tag) && hasLines(element)) {
    listing(element, place);
    return;
  }
  const { centred, size } = writer;
  if (style.centred !== null) writer.centred = style.centred;
  if (style.size !== null) writer.size = style.size;
  const isLine = style.block && inLine.test(tag);
  if (isLine) endLine(writer);
  marked(style, tag, writer, () => rule(element, place));
  if (isLine) endLine(writer);
  writer.centred = centred;
  writer.size = size;
}

function hasLines(element: Element): boolean {
  return rawTextOf(element).trim().includes('\n') || find(element, 'br, div, p, section') !== null;
}

/** Writes what is inside of the marks that a style stands for. Links are underlined everywhere. */
function marked(style: Style, tag: string, writer: Writer, inside: () => void): void {
  const isLink = tag === 'a' || writer.marks.some((mark) => mark.tag === 'a');
  const marks: [string, boolean][] = [
    ['strong', style.bold === true && !writer.single && !/^h[1-6]$/.test(tag)],
    ['em', style.italic],
    ['u', style.underlined && !isLink],
    ['s', style.struck],
  ];
  const wrapped = marks
    .filter(([, applies]) => applies)
    .reduceRight(
      (inner, [name]) =>
        () =>
          withMark(writer, { tag: name, attributes: {} }, inner),
      inside,
    );
  if (style.bold === false) withoutMark(writer, 'strong', wrapped);
  else wrapped();
}
