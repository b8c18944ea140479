import { find, oneLine } from '@/utils/clip/dom';
import type { Meta, Structured } from '../meta';
import { type Heading, shortLine } from './around';

const writers =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .author-name, .article-author, .author, .byline';

/** The writer: as the page declares, else as a label beside the title says. */
export function authorOf(page: Document, meta: Meta, structured: Structured, title: Heading): string | null {
  return (
    name(structured.author) ??
    name(meta('author', 'article:author', 'og:article:author', 'dc.creator')) ??
    labelled(title, /(?:作者|撰文|撰稿|文)\s*[:：|｜/／]\s*([^\s|｜/／:：，,、（(]{2,20})/) ??
    name(shownWriter(page))
  );
}

function shownWriter(page: Document): string | null {
  const shown = find(page, writers);
  return shown && shortLine(shown).replace(/^(作者|文|by)\s*[:：|｜]?\s*/i, '');
}

/** The medium: the site as it names itself, else the source that it gives. */
export function mediumOf(meta: Meta, structured: Structured, title: Heading): string | null {
  return name(meta('og:site_name')) ?? name(structured.publisher) ?? sourceBeside(title);
}

/** What stands behind 来源 beside the title. */
export function sourceBeside(title: Heading): string | null {
  return labelled(title, /(?:来源|來源|出处|稿源)\s*[:：]\s*([^\s|｜:：，,（(]{2,30})/);
}

function labelled(title: Heading, label: RegExp): string | null {
  return name(label.exec(title.after())?.[1] ?? null);
}

const notNames = /^https?:|[。！？!@]|^(admin|null|undefined|网站|佚名)$/i;

/** Null for what cannot be a name: nothing, an address, a sentence. */
function name(text: string | null): string | null {
  const line = oneLine(text ?? '').split(/\s*[_|｜]\s*/)[0] ?? '';
  return line === '' || line.length > 40 || notNames.test(line) ? null : line;
}
