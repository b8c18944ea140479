import { type Article, factsOf } from '@/utils/article';
import { SANITISER_VERSION } from '@/utils/clip/sanitiser-version';
import { excerptOf } from '@/utils/clip/text';
import { learnAliases, recognise } from './aliases';
import type { Database } from './database';
import { isExtract } from './extract';
import { textHash } from './hash';
import type { Incoming, SaveOutcome } from './library';
import { merge } from './merge';
import { queuePictures } from './picture-queue';
import { withSameWords } from './same-words';
import { joinTags, noteUse } from './tags';

/**
 * Everything is worked out before the transaction opens: it dies at the first wait for anything but the database. Two
 * saves of one article at once queue up, since their transactions write the same tables; the second finds the first's.
 */
export async function save(db: Database, incoming: Incoming, tags: string[], now: Date): Promise<SaveOutcome> {
  const fresh = await freshArticle(incoming, tags, now);
  return db.transaction('rw', tablesOf(db), () => put(db, incoming, fresh, now));
}

/**
 * Several documents, as if they were saved one after the other, but in one transaction: all of them or none. Reaching the
 * disk is what takes the time, and it does not take longer for many. A document is known by its words too. One that only lacks
 * some, as a note does that was exported without promotion, is no newer version; a page that does was changed by its author.
 */
export async function saveAll(db: Database, incoming: Incoming[], now: Date): Promise<SaveOutcome[]> {
  const fresh = await Promise.all(incoming.map(async (each) => [each, await freshArticle(each, [], now)] as const));
  return db.transaction('rw', tablesOf(db), async () => {
    const outcomes: SaveOutcome[] = [];
    for (const [each, article] of fresh) outcomes.push(await put(db, each, article, now, true));
    return outcomes;
  });
}

function tablesOf(db: Database) {
  return [db.articles, db.bodies, db.aliases, db.searchTexts, db.pictureUses, db.jobs, db.tags];
}

/** Inside the saving transaction. */
async function put(
  db: Database,
  incoming: Incoming,
  fresh: Article,
  now: Date,
  isDocument = false,
): Promise<SaveOutcome> {
  const { known: byAddress, free } = await recognise(db, incoming);
  const known = byAddress ?? (isDocument ? await withSameWords(db, fresh) : null);
  const outcome = merge(known, fresh, isDocument && (await lacksWords(db, known, fresh, incoming.text)));
  const { state, article } = outcome;
  // An import that was stopped is chosen again: what it kept has its pictures queued or done.
  const isQueued = state === 'fuller' || (state === 'same' && isDocument);
  await Promise.all([
    !isEqual(article, known) && db.articles.put(article),
    article.version !== known?.version && putContent(db, article, incoming, now),
    !isQueued && queuePictures(db, article, incoming.pictures, known === null, now),
    learnAliases(db, article, known ? [known.key, ...free] : free),
    noteUse(db, fresh.tags, now),
  ]);
  return outcome;
}

async function lacksWords(db: Database, known: Article | null, fresh: Article, text: string): Promise<boolean> {
  if (known === null || known.textHash === fresh.textHash) return false;
  return isExtract(text, (await db.searchTexts.get(known.id))?.text ?? '');
}

/** Rows are plain JSON, and one made from another has its fields in the same order. */
function isEqual(article: Article, known: Article | null): boolean {
  return JSON.stringify(article) === JSON.stringify(known);
}

async function freshArticle(incoming: Incoming, tags: string[], now: Date): Promise<Article> {
  return {
    ...factsOf(incoming.facts),
    id: crypto.randomUUID(),
    clippedAt: incoming.clippedAt ?? now.toISOString(),
    via: incoming.via ?? null,
    tags: joinTags([], [...(incoming.tags ?? []), ...tags]),
    status: incoming.status ?? 'unread',
    excerpt: excerptOf(incoming.text),
    measure: incoming.measure,
    version: 1,
    textHash: await textHash(incoming.text),
    deletedAt: null,
  };
}

async function putContent(db: Database, article: Article, incoming: Incoming, now: Date): Promise<void> {
  const { id: articleId, version } = article;
  const { html, measure, fidelity, text } = incoming;
  const counted = { measure, ...(fidelity && { fidelity }) };
  const body = { articleId, version, html, ...counted, sanitiser: SANITISER_VERSION, savedAt: now.toISOString() };
  await Promise.all([db.bodies.add(body), db.searchTexts.put({ articleId, text })]);
}
