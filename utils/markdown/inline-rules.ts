import { type Box, DEL, EM, STRONG } from './blocks';
import { destination, linkAddress, titleOf } from './destination';
import { formulaText, isFormula } from './formula';
import { addBreak, addCode, addMarkdown } from './leaves';
import { noteLabel } from './notes';
import { pictureMarkdown } from './picture';
import { type Reader, type Rule, readChildren } from './read-blocks';

const nothing: Rule = () => {};

/** What inline elements mean. An element that is neither here nor a block adds nothing of its own. */
export const inlineRules: Record<string, Rule> = {
  strong: emphasis(STRONG),
  b: emphasis(STRONG),
  em: emphasis(EM),
  i: emphasis(EM),
  del: emphasis(DEL),
  s: emphasis(DEL),
  strike: emphasis(DEL),
  u: html('u'),
  ins: html('ins'),
  sub: html('sub'),
  sup: noteOr(html('sup')),
  mark: html('mark'),
  kbd: html('kbd'),
  ruby: html('ruby'),
  rt: html('rt'),
  rp: html('rp'),
  a: noteOr(link),
  span,
  br: (_element, reader) => addBreak(reader),
  img: (element, reader) => addMarkdown(reader, 'picture', pictureMarkdown(element, reader.picture)),
  code: (element, reader) => addCode(reader, element.textContent ?? ''),
  script: nothing,
  style: nothing,
  template: nothing,
  title: nothing,
  input: nothing,
};

function emphasis(bit: number): Rule {
  return (element, reader) => {
    const { bits } = reader;
    reader.bits |= bit;
    readChildren(element, reader);
    reader.bits = bits;
  };
}

function html(name: string): Rule {
  return (element, reader) => readBox({ open: `<${name}>`, close: `</${name}>`, address: null }, element, reader);
}

function link(element: Element, reader: Reader) {
  const address = linkAddress(element);
  if (address === null || isInLink(reader.box)) readChildren(element, reader);
  else readBox({ open: '[', close: `](${destination(address)}${titleOf(element)})`, address }, element, reader);
}

function span(element: Element, reader: Reader) {
  if (isFormula(element)) addMarkdown(reader, 'formula', formulaText(element));
  else readChildren(element, reader);
}

/** A reference to a footnote that the body explains, else what the element is otherwise. */
function noteOr(rule: Rule): Rule {
  return (element, reader) => {
    const label = noteLabel(element, reader.notes);
    if (label === null) rule(element, reader);
    else addMarkdown(reader, 'note', `[^${label}]`);
  };
}

/** Nobody nests deeper, and the time that nesting takes grows with its depth. */
const DEEPEST = 20;

function readBox(box: Omit<Box, 'parent' | 'depth'>, element: Element, reader: Reader) {
  const parent = reader.box;
  const depth = (parent?.depth ?? 0) + 1;
  if (depth > DEEPEST) return readChildren(element, reader);
  reader.box = { ...box, parent, depth };
  readChildren(element, reader);
  reader.box = parent;
}

function isInLink(box: Box | null): boolean {
  return box !== null && (box.address !== null || isInLink(box.parent));
}
