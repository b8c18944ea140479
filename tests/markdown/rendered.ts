import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { inertBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';

const markdownIt = new MarkdownIt({ html: true });

/** Programs that read Markdown each in its own way: CommonMark with tables, GFM by its grammar, GFM by expressions. */
export const renderers: Record<string, (markdown: string) => string> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  micromark: (markdown) =>
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  marked: (markdown) => marked.parse(markdown, { async: false }),
};

/** Markdown as an ordinary CommonMark program shows it. */
export function rendered(markdown: string): Element {
  return inertBody(markdownIt.render(markdown));
}

/** Clean HTML → its Markdown. */
export function markdownOf(html: string): string {
  return toMarkdown(inertBody(html));
}
