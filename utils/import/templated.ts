import type { Article, Facts } from '@/utils/article';
import type { Around } from '@/utils/export/template/write-note';
import { addressOf, factsOf, type Kept, keptOf, sourceOf } from './facts';
import { type Head, readHead, titleOf } from './head';
import type { Indexed } from './indexed';
import { nothingSaid } from './noise/found';
import { withoutTitleLine } from './title-line';

/** A note without what a template put around its text. */
export type Unwrapped = { markdown: string; facts: Facts; kept: Kept };

/**
 * A note that was written by a template, with our index's entry of it. What the head said when it was written is compared with
 * what it says: where somebody edited it, the head wins; everything else is as the index has it.
 */
export function unwrap(text: string, index: Indexed, { before, after }: Around): Unwrapped {
  const written = readHead(before);
  const note = readHead(text.replaceAll('\r\n', '\n'));
  const facts = mergeFacts(index.facts, factsIn(written.head, index.facts), factsIn(note.head, index.facts));
  const whole = note.body.endsWith(after) ? note.body.slice(0, -after.length) : note.body;
  const isAsWritten = whole.startsWith(written.body);
  const markdown = isAsWritten ? whole.slice(written.body.length) : withoutTitleLine(whole, facts.title);
  return { markdown, facts, kept: mergeKept(index, keptIn(written.head), keptIn(note.head)) };
}

/** What a head says, as far as it can be read; what it does not say is the same for every head. */
function factsIn(head: Head, { title }: Facts): Facts {
  return factsOf(head, nothingSaid, titleOf(head) ?? title, addressOf(head), 'urn:none');
}

function keptIn(head: Head): Kept {
  return keptOf(head, sourceOf(head));
}

function mergeFacts(exact: Facts, written: Facts, found: Facts): Facts {
  const moved = found.url !== written.url || found.shortUrl !== written.shortUrl;
  const { key, url, shortUrl, site } = moved ? found : exact;
  return { ...merge(exact, written, found), key, url, shortUrl, site, kind: exact.kind, original: exact.original };
}

/** `exact` with those fields that differ between the other two as the last has them. */
function merge<Fields extends object>(exact: Fields, written: Fields, found: Fields): Fields {
  const names = Object.keys(exact) as (keyof Fields)[];
  const edited = names.filter((name) => JSON.stringify(written[name]) !== JSON.stringify(found[name]));
  return { ...exact, ...Object.fromEntries(edited.map((name) => [name, found[name]])) };
}

function mergeKept({ clippedAt, kept }: Indexed, written: Kept, found: Kept): Kept {
  const merged = merge({ clippedAt: clippedAt ?? undefined, ...kept }, written, found);
  const isEdited = JSON.stringify(written.tags) !== JSON.stringify(found.tags);
  return { ...merged, tags: isEdited ? found.tags?.map((tag) => tagBack(tag, written, kept)) : kept.tags };
}

/** A tag as it was before a template changed its spelling. */
function tagBack(tag: string, written: Kept, { tags }: Pick<Article, 'tags'>): string {
  const at = written.tags?.length === tags.length ? written.tags.indexOf(tag) : -1;
  return tags[at] ?? tag;
}
