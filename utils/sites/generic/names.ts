import { find, oneLine } from '@/utils/clip/dom';
import type { Meta, Structured } from '../meta';
import { type Heading, shortLine } from './around';

const writers =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .author-name, .article-author, .author, .byline';

/** The writer: as the page declares, else as a label beside the title says. */
export function authorOf(page: Document, meta: Meta, structured: Structured, title: Heading): string | null {
  return (
    writer(structured.author) ??
    writer(meta('author', 'article:author', 'og:article:author', 'dc.creator')) ??
    labelled(title, /(?:作者|撰文|撰稿|文)\s*[:：|｜/／]\s*([^\s|｜/／:：，,、（(]{2,20})/) ??
    writer(shownWriter(page))
  );
}

function shownWriter(page: Document): string | null {
  const shown = find(page, writers);
  return shown && shortLine(shown);
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

const label = /^(?:(?:written\s+)?by\s+|(?:作者\s*[:：|｜]?|文\s*[:：|｜])\s*)/i;
/** Where a writer's name ends and the line goes on: the medium, a date, an hour. */
const rest =
  /\s*[•·]\s*|\s+[-–—](?:\s|$)|\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:19|20)\d\d-\d|\d{1,2}[:.]\d\d|\b(?:updated|posted|published)\b)/i;
const website = /^[\w-]+\.(?:com|net|org|cn|fr|es|de)$/i;

function writer(text: string | null): string | null {
  const found = name(
    oneLine(text ?? '')
      .replace(label, '')
      .split(rest)[0] ?? '',
  );
  return found && website.test(found) ? null : found;
}

const notNames = /^https?:|[。！？!@]|^(admin|null|undefined|网站|佚名)$/i;

/** Null for what cannot be a name: nothing, an address, a sentence. */
function name(text: string | null): string | null {
  const line = oneLine(text ?? '').split(/\s*[_|｜]\s*/)[0] ?? '';
  return line === '' || line.length > 40 || notNames.test(line) ? null : line;
}
