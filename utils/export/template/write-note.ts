import type { Article } from '@/utils/article';
import { type HeadValue, yamlHead } from '../yaml-head';
import type { Compiled } from './compile';
import { typedValue } from './evaluate';
import { fillBody } from './fill-body';
import { propertyHead } from './property-head';
import { asText, type Value } from './value';

/** A note around the article's own Markdown: all that stands before and after it. Null where that is not in it exactly once. */
export type Around = { before: string; after: string };

/** An article as a note of this template. `content`: its body as Markdown, ending with a newline or empty. */
export function writeNote(
  template: Compiled,
  article: Article,
  content: string,
): { note: string; around: Around | null } {
  const head = writeHead(template, article);
  const pieces = fillBody(template.body, article);
  const inside = content.replace(/\n$/, '');
  const body = withoutFrontMatter(pieces.join(inside).replace(/^\n+/, '').trimEnd(), head);
  const note = [head, body === '' ? '' : `${body}\n`].filter((part) => part !== '').join('\n');
  const [first = '', last = ''] = pieces;
  const before = [head, first.replace(/^\n+/, '')].filter((part, at) => part !== '' || at === 1).join('\n');
  const after = `${last.trimEnd()}\n`;
  const isWhole = pieces.length === 2 && inside !== '' && note === before + inside + after;
  return { note, around: isWhole ? { before, after } : null };
}

/** A line across the page that stands first would begin front matter. */
function withoutFrontMatter(body: string, head: string): string {
  return head === '' ? body.replace(/^---(?=[ \t]*(?:\n|$))/, '***') : body;
}

function writeHead({ form, head }: Compiled, article: Article): string {
  if (form === 'none') return '';
  const pairs = head.flatMap(({ key, value }): [string, Value][] => {
    const typed = typedValue(value, article);
    return isAbsent(typed) ? [] : [[key, typed]];
  });
  return form === 'yaml' ? yamlHead(pairs.map(([key, value]) => [key, headValue(value)])) : propertyHead(pairs);
}

function isAbsent(value: Value): boolean {
  return value === null || (value.kind === 'list' ? value.items.length === 0 : asText(value) === '');
}

function headValue(value: Value): HeadValue {
  if (value?.kind === 'moment') return { moment: value.text };
  if (value?.kind === 'list') return value.items;
  if (value?.kind === 'flag') return value.on;
  return value?.kind === 'number' ? value.number : asText(value);
}
