import type { Article } from '@/utils/article';
import { citationKeys } from './citation-key';
import { citedOf } from './cited';
import { oneLine } from './one-line';

/** Signs that LaTeX takes for commands. Braces by name: BibTeX counts `\{` as a brace and would look for its other half. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
};

/** Articles as entries of BibLaTeX (`@online`), in UTF-8. */
export function bibtex(articles: Article[]): string {
  const keyOf = citationKeys();
  return articles.map((article) => entry(keyOf(article), article)).join('\n');
}

function entry(key: string, article: Article): string {
  const { author, title, account, published, accessed, url } = citedOf(article);
  const fields: [string, string | null][] = [
    // Double braces: one name, whatever commas or “and” are in it; capitals stay as they are.
    ['author', author && `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['organization', account && account !== author ? escaped(account) : null],
    ['date', published],
    ['url', url && verbatim(url)],
    ['urldate', accessed],
    ['keywords', article.tags.map((tag) => escaped(oneLine(tag))).join(', ') || null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${key},\n${lines.join('')}}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^%#$&_]/g, (sign) => escapes[sign] ?? sign);
}

/** An address stands as it is; only what would end the value is written in its other form. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
