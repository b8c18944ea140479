import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { citedOf } from './cited';
import type { Copied } from './copy-ways';

/** `[title](address)`, and the same as HTML; the title alone for a document that never was on the web. */
export function titledLink(article: Article): Copied {
  const { title, url } = citedOf(article);
  const page = inertBody('').ownerDocument;
  const link = page.createElement(url ? 'a' : 'span');
  link.textContent = title;
  if (url) link.setAttribute('href', url);
  const line = page.createElement('p');
  line.append(link);
  page.body.append(line);
  return { text: toMarkdown(page.body).trim(), html: link.outerHTML };
}
