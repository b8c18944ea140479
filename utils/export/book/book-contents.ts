import type { Article } from '@/utils/article';
import { emptyBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { oneLine } from '../one-line';
import type { Section } from './sections';

/** The contents of a book: a list of sections, in each its articles as links to their anchors. */
export function bookContents(sections: Section[], ids: Map<string, string>): string {
  const body = emptyBody();
  const { ownerDocument } = body;
  const list = body.appendChild(ownerDocument.createElement('ul'));
  for (const { name, articles } of sections) {
    const item = list.appendChild(ownerDocument.createElement('li'));
    item.textContent = name;
    const inner = item.appendChild(ownerDocument.createElement('ul'));
    for (const article of articles) inner.append(entry(article, ids.get(article.id) ?? '', ownerDocument));
  }
  return toMarkdown(body);
}

function entry(article: Article, id: string, document: Document): Element {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.setAttribute('href', `#${id}`);
  link.textContent = oneLine(article.title);
  return item;
}

/** The name of a section as a heading of the second level. */
export function sectionMarkdown(name: string): string {
  const body = emptyBody();
  body.appendChild(body.ownerDocument.createElement('h2')).textContent = name;
  return toMarkdown(body);
}
