import MarkdownIt from 'markdown-it';
import { inertBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';

const markdownIt = new MarkdownIt({ html: true });

/** Markdown as an ordinary CommonMark program shows it. */
export function rendered(markdown: string): Element {
  return inertBody(markdownIt.render(markdown));
}

/** Clean HTML → its Markdown. */
export function markdownOf(html: string): string {
  return toMarkdown(inertBody(html));
}
