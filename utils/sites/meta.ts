import { attributeOf, byTag, rawTextOf } from '@/utils/clip/dom';

/** The content of the first of these `<meta>` elements that has one, whatever attribute names it. */
export type Meta = (...names: string[]) => string | null;

export function metaOf(page: Document): Meta {
  const found = new Map<string, string>();
  for (const element of byTag(page, 'meta')) {
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    const content = attributeOf(element, 'content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (...names) =>
    names.map((name) => found.get(name.toLowerCase())).find((content) => content !== undefined) ?? null;
}

/** What a page says of its article for search engines (schema.org, JSON-LD). */
export type Structured = {
  headline: string | null;
  published: string | null;
  author: string | null;
  publisher: string | null;
};

export function structuredOf(page: Document): Structured {
  for (const script of byTag(page, 'script')) {
    if (attributeOf(script, 'type') !== 'application/ld+json') continue;
    const article = articleIn(parsed(rawTextOf(script)));
    if (article) {
      return {
        headline: textIn(article.headline),
        published: textIn(article.datePublished) ?? textIn(article.pubDate),
        author: nameIn(article.author),
        publisher: nameIn(article.publisher),
      };
    }
  }
  return { headline: null, published: null, author: null, publisher: null };
}

type Entry = Record<string, unknown>;

function articleIn(value: unknown): Entry | null {
  if (Array.isArray(value)) return firstOf(value, articleIn);
  if (typeof value !== 'object' || value === null) return null;
  const entry = value as Entry;
  if (/Article|Posting|Report/.test(String(entry['@type'] ?? '')) || 'datePublished' in entry || 'pubDate' in entry)
    return entry;
  return Array.isArray(entry['@graph']) ? firstOf(entry['@graph'], articleIn) : null;
}

function firstOf<Found>(items: unknown[], look: (item: unknown) => Found | null): Found | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}

/** Null for what is no JSON: sites write it by hand. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return null;
  }
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameIn(value: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value, nameIn);
  return textIn(typeof value === 'object' && value !== null ? (value as Entry).name : value);
}
