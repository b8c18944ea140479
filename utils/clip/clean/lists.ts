import { attributeOf, tagOf } from '../dom';
import type { Rule } from './rule';
import { withBlock, withLine } from './writer';

/** The numbers beside a listing are no list. */
const lineNumbers = /code-snippet__line-index|hljs-ln|line-numbers|pre-numbering/;

export const list: Rule = (element, { writer, inside, note }) => {
  if (lineNumbers.test(attributeOf(element, 'class') ?? '')) return note('line-numbers', element);
  const copy = writer.document.createElement(tagOf(element) === 'ol' ? 'ol' : 'ul');
  const start = Number(attributeOf(element, 'start') ?? 1);
  if (copy.localName === 'ol' && Number.isInteger(start) && start > 1) copy.setAttribute('start', String(start));
  withBlock(writer, copy, () => inside(element));
};

export const item: Rule = (element, { writer, inside }) => {
  withBlock(writer, writer.document.createElement('li'), () => inside(element));
};

export const term: Rule = (element, { writer, inside }) => withLine(writer, 'dt', () => inside(element));

export const definition: Rule = (element, { writer, inside }) => {
  withBlock(writer, writer.document.createElement('dd'), () => inside(element));
};
