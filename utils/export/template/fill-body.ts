import type { Article } from '@/utils/article';
import { destination } from '@/utils/markdown/destination';
import { escapeDescription } from '@/utils/markdown/escape';
import { protectLineStarts } from '@/utils/markdown/line-starts';
import { headingMarkdown } from '@/utils/markdown/to-markdown';
import { oneLine } from '../one-line';
import { evaluate } from './evaluate';
import type { Part } from './parse';
import { asText, type Value } from './value';
import { CONTENT } from './variables';

/** The parts of a body around the article's own Markdown, which stands between each two of them. */
export function fillBody(parts: Part[], article: Article): string[] {
  const pieces = [''];
  for (const [at, part] of parts.entries()) {
    if (isContent(part)) pieces.push('');
    else pieces[pieces.length - 1] += part.kind === 'text' ? part.text : written(parts, at, article);
  }
  return pieces.map(withoutBareHeadings);
}

/** A heading of a title that is not there. */
function withoutBareHeadings(piece: string): string {
  return piece.replace(/^#{1,6} (?:\n+|$)/gm, '');
}

export function isContent(part: Part): boolean {
  return part.kind === 'expression' && part.source.kind === 'name' && part.source.text === CONTENT;
}

/** What an expression gives as Markdown that says just this. */
function written(parts: Part[], at: number, article: Article): string {
  const part = parts[at];
  if (part?.kind !== 'expression') return '';
  const value = evaluate(part, article);
  const before = textOf(parts[at - 1]);
  const isLine = /^(?:\n|$)/.test(textOf(parts[at + 1]));
  if (isLine && /(?:^|\n)#{1,6} $/.test(before) && value?.kind === 'text')
    return headingMarkdown(oneLine(value.text)).slice('# '.length, -1);
  const markdown = markdownOf(value);
  return at === 0 || before.endsWith('\n') ? protectLineStarts(markdown) : markdown;
}

function textOf(part: Part | undefined): string {
  if (!part) return '';
  return part.kind === 'text' ? part.text : '\0';
}

function markdownOf(value: Value): string {
  const line = oneLine(asText(value));
  if (value?.kind === 'raw' || (value?.kind === 'list' && value.raw)) return line;
  if (value?.kind === 'address') return destination(line).replace(/^<(.*)>$/, (_, inside) => encodeRest(inside));
  return escapeDescription(line);
}

/** An address that stands anywhere, in `( )` or in `< >`. */
function encodeRest(address: string): string {
  return address.replace(/[\s()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
