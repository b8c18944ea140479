import { expect, test } from 'vitest';
import type { Facts } from '@/utils/article';
import { readAll } from './zip';

const notes = import.meta.glob<string>('/seeds/*/*/article.md', { query: '?raw', import: 'default', eager: true });
const articles = import.meta.glob<Facts>('/seeds/*/*/article.json', { import: 'default', eager: true });

test.each(Object.keys(notes))('%s gives its article back', async (path) => {
  const facts = articles[path.replace(/md$/, 'json')] as Facts;
  const [found] = await readAll(new File([notes[path] ?? ''], 'article.md'));
  if (found?.kind !== 'article') throw new Error(JSON.stringify(found));
  expect(found.incoming.facts).toMatchObject(inNote(facts));
});

/** A note has one address, and no word for the kind and the author's mark: those are in an archive's index. */
function inNote(facts: Facts): Partial<Facts> {
  const { key, shortUrl, site, title, account, accountId, author, publishedAt, sourceUrl, cover } = facts;
  return {
    key,
    url: shortUrl ?? facts.url,
    shortUrl,
    site,
    title,
    account,
    accountId,
    author,
    publishedAt,
    sourceUrl,
    cover,
  };
}
