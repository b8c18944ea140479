import { readCode } from './code-block';
import { formulaLines, formulaText, isFormula } from './formula';
import { htmlOf, insideHtml } from './html';
import { addMarkdown } from './leaves';
import { readNotes } from './notes';
import { addBlock, blocksOf, endLine, lineOf, type Reader, type Rule, readChildren } from './read-blocks';
import { readList } from './read-list';
import { readTable } from './read-table';

const names = (list: string, rule: Rule) => Object.fromEntries(list.split(' ').map((name) => [name, rule]));

/** What block elements mean. */
export const blockRules: Record<string, Rule> = {
  ...names('p section article main header footer aside nav address center figure figcaption body fieldset form', lines),
  ...names('li dt dd td th tr tbody thead tfoot caption', lines),
  summary: (element, reader) => element.parentElement?.localName !== 'details' && lines(element, reader),
  ...names('h1 h2 h3 h4 h5 h6', outsideLines(heading)),
  ...names('ul ol', outsideLines(readList)),
  div,
  blockquote: outsideLines(quote),
  pre: outsideLines(readCode),
  table: outsideLines(readTable),
  details: outsideLines(details),
  dl: outsideLines((element, reader) => addBlock(reader, { kind: 'html', html: htmlOf(element, reader.picture) })),
  hr: outsideLines((_element, reader) => addBlock(reader, { kind: 'rule' })),
};

function lines(element: Element, reader: Reader) {
  if (reader.notes.size > 0 && element.classList.contains('footnotes')) return readNotes(element, reader);
  endLine(reader);
  readChildren(element, reader);
  endLine(reader);
}

/** In a heading or a cell a block is but lines. */
function outsideLines(rule: Rule): Rule {
  return (element, reader) => (reader.oneLine ? lines : rule)(element, reader);
}

function div(element: Element, reader: Reader) {
  if (!isFormula(element)) lines(element, reader);
  else if (reader.oneLine) addMarkdown(reader, 'formula', formulaText(element));
  else addBlock(reader, { kind: 'formula', tex: formulaLines(element) });
}

function heading(element: Element, reader: Reader) {
  const leaves = lineOf(element, reader);
  if (leaves.length > 0) addBlock(reader, { kind: 'heading', level: Number(element.localName[1]), leaves });
}

function quote(element: Element, reader: Reader) {
  const blocks = blocksOf(element, reader);
  if (blocks.length > 0) addBlock(reader, { kind: 'quote', blocks });
}

function details(element: Element, reader: Reader) {
  const child = [...element.children].find(({ localName }) => localName === 'summary');
  const summary = child ? insideHtml(child, reader.picture).trim() : '';
  addBlock(reader, { kind: 'details', summary, blocks: blocksOf(element, reader) });
}
