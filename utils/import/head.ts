import { readFrontMatter } from './front-matter';
import { readPageProperties } from './page-properties';
import { readTitledLines } from './titled-lines';

/** What a document says about itself before its text: lower-case key → value as a person reads it, a list where it is one. */
export type Head = Map<string, string | string[]>;

export type Headed = {
  head: Head;
  body: string;
  /** `lines`: `Title:`/`Date:`/`URL:` lines above plain text, as crawlers write. `none`: the text begins at once. */
  form: 'front-matter' | 'lines' | 'none';
};

/** Parts a document into its head and its text. The common forms are read, valid YAML or not. */
export function readHead(document: string): Headed {
  const text = document.replace(/^\ufeff/, '');
  return (
    readFrontMatter(text) ??
    readPageProperties(text) ??
    readTitledLines(text) ?? { head: new Map(), body: text, form: 'none' }
  );
}

/** Our own notes carry the key and the site beside the archive's keys; what is in them was clean when it was kept. */
export function isOwn(head: Head): boolean {
  return head.has('id') && head.has('site');
}

/** The first of the keys that says something; `None` (Python's null) says nothing, unless we wrote it. */
export function wordOf(head: Head, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = head.get(key);
    const word = (Array.isArray(value) ? value.join('、') : (value ?? '')).trim();
    if (word !== '' && (isOwn(head) || !/^(?:none|null|~|undefined)$/i.test(word))) return word;
  }
  return null;
}

/** Like {@link wordOf} for a title, which may well be `None`'s twin: only Python's own spelling and nothing are absent. */
export function titleOf(head: Head): string | null {
  const value = head.get('title');
  const title = (Array.isArray(value) ? value.join(' ') : (value ?? '')).replace(/\s+/g, ' ').trim();
  return title === '' || (title === 'None' && !isOwn(head)) ? null : title;
}

/** A list, or words parted by commas or `#`. */
export function listOf(head: Head, ...keys: string[]): string[] {
  const found = keys.map((key) => head.get(key)).find((value) => value !== undefined) ?? [];
  const own = isOwn(head);
  const list = Array.isArray(found) ? found : found.split(/[,，、]|\s+(?=#)/);
  const words = own ? list : list.map((word) => word.trim().replace(/^#/, ''));
  return words.map((word) => word.trim()).filter((word) => word !== '' && (own || word !== 'None'));
}
