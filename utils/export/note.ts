import type { Article } from '@/utils/article';
import { headingMarkdown, type MarkdownOptions, toMarkdown } from '@/utils/markdown/to-markdown';
import { frontMatter } from './front-matter';
import { oneLine } from './one-line';

/** One article as a Markdown file: front matter, its title as the one heading of the first level, its body. */
export function toNote(article: Article, body: Element, options: MarkdownOptions = {}): string {
  const parts = [frontMatter(article), headingMarkdown(oneLine(article.title)), toMarkdown(body, options)];
  return parts.filter((part) => part !== '').join('\n');
}
