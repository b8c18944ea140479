import type { Article, Body } from '@/utils/article';
import type { ArticleRows } from '@/utils/backup/rows';
import { pictureType } from '@/utils/pictures/picture-type';
import { learnAliases, recognise } from './aliases';
import type { Database } from './database';
import { sha256 } from './hash';
import { dropUnused } from './kept-pictures';
import type { Picture, PictureJob, SaveOutcome } from './library';
import { isWorse, merge } from './merge';
import { bodiesOf } from './rows';
import { withSameWords } from './same-words';

/** What became of an article of a backup, and how many of its kept pictures the backup could not give. */
export type Restored = SaveOutcome & { lostPictures: number };

/**
 * Brings one article back with everything about it, in one strict transaction. Where the library has it, the two become one:
 * versions of both stand in it, the better one last, then the later; tags, addresses and pictures of both. Doing it again
 * changes nothing. `picture` gives the bytes to a SHA-256, null where they are not whole: such a picture is fetched again.
 */
export async function restoreRows(
  db: Database,
  given: ArticleRows,
  picture: (hash: string) => Promise<Blob | null>,
  now: Date,
): Promise<Restored> {
  const pictures = await missingPictures(db, given, picture);
  return db.transaction('rw', db.tables, async () => {
    const { known, free } = await acquaintance(db, given);
    const outcome = known ? await join(db, known, given) : await bring(db, given);
    const { article } = outcome;
    await db.pictures.bulkPut(pictures);
    if (known) await learnAliases(db, article, [known.key, given.article.key, ...free]);
    else
      await learnAliases(
        db,
        article,
        free.filter((address) => given.aliases.includes(address)),
      );
    const lostPictures = await putPictures(db, article.id, given, now);
    for (const { hash } of pictures) await dropUnused(db, hash);
    return { ...outcome, lostPictures };
  });
}

async function acquaintance(db: Database, { article, aliases }: ArticleRows) {
  const { known, free } = await recognise(db, { facts: article, addresses: aliases });
  const same = known ?? (await db.articles.get(article.id)) ?? (await withSameWords(db, article));
  return { known: same, free };
}

/** An article that is new here, as it was. */
async function bring(db: Database, { article, bodies, text }: ArticleRows): Promise<SaveOutcome> {
  const last = Math.max(...bodies.map(({ version }) => version), 0);
  const isThere = bodies.some(({ version }) => version === article.version);
  const whole = isThere || last === 0 ? article : { ...article, version: last };
  await db.articles.add(whole);
  await db.bodies.bulkPut(bodies.map((body) => ({ ...body, articleId: article.id })));
  if (text !== null) await db.searchTexts.put({ articleId: article.id, text });
  return { state: 'saved', article: whole };
}

async function join(db: Database, known: Article, given: ArticleRows): Promise<SaveOutcome> {
  const ours = await bodiesOf(db, known.id).toArray();
  const theirs = given.bodies.find(({ version }) => version === given.article.version);
  const current = ours.find(({ version }) => version === known.version);
  const wins = theirs !== undefined && isBetter(given.article, theirs, known, current);
  const { state, article: merged } = merge(known, given.article, !wins);
  const isNew = state === 'version';
  const bodies = versions(ours, current, given, isNew ? theirs : undefined, known);
  const article: Article = {
    ...merged,
    version: bodies?.length ?? known.version,
    clippedAt: known.clippedAt < given.article.clippedAt ? known.clippedAt : given.article.clippedAt,
    status: known.status === 'unread' ? given.article.status : known.status,
    deletedAt: given.article.deletedAt && known.deletedAt,
  };
  await db.articles.put(article);
  if (bodies) await replaceBodies(db, known.id, bodies);
  if (isNew && given.text !== null) await db.searchTexts.put({ articleId: known.id, text: given.text });
  if (known.deletedAt && article.deletedAt === null) return { state: 'saved', article };
  return { state: isNew ? 'version' : isWorse(given.article, known) ? 'fuller' : 'same', article };
}

/** The better one; of equals the later. */
function isBetter(theirs: Article, body: Body, known: Article, current: Body | undefined): boolean {
  if (isWorse(known, theirs) || !current) return true;
  return !isWorse(theirs, known) && body.savedAt > current.savedAt;
}

/** All versions of both, numbered by age with the current one last; null where the library has them all. */
function versions(
  ours: Body[],
  current: Body | undefined,
  { article, bodies }: ArticleRows,
  winner: Body | undefined,
  known: Article,
): Body[] | null {
  const isSame = article.textHash === known.textHash && article.measure.images <= known.measure.images;
  const isNew = (body: Body) =>
    !(isSame && body.version === article.version) && !ours.some(({ html }) => html === body.html);
  const added = bodies.filter(isNew);
  if (added.length === 0 && (!winner || ours.includes(winner))) return null;
  const last = winner ?? current;
  const others = [...ours, ...added].filter((body) => body !== last && body.html !== winner?.html);
  const byAge = others.sort((one, other) => Number(one.savedAt > other.savedAt) - Number(one.savedAt < other.savedAt));
  return [...byAge, ...(last ? [last] : [])].map((body, index) => ({
    ...body,
    articleId: known.id,
    version: index + 1,
  }));
}

async function replaceBodies(db: Database, id: string, bodies: Body[]): Promise<void> {
  await bodiesOf(db, id).delete();
  await db.bodies.bulkAdd(bodies);
}

/** The pictures of the backup that the library has not got yet, checked by their hash. */
async function missingPictures(
  db: Database,
  { uses }: ArticleRows,
  picture: (hash: string) => Promise<Blob | null>,
): Promise<Picture[]> {
  const hashes = [...new Set(uses.flatMap(({ hash }) => hash ?? []))];
  const here = new Set(await db.pictures.where('hash').anyOf(hashes).primaryKeys());
  const pictures: Picture[] = [];
  for (const hash of hashes) {
    const blob = here.has(hash) ? null : await picture(hash);
    const bytes = blob && new Uint8Array(await blob.arrayBuffer());
    const type = bytes && pictureType(bytes);
    if (!bytes || !type || (await sha256(bytes)) !== hash) continue;
    pictures.push({ hash, blob: new Blob([bytes], { type }), type, size: bytes.length });
  }
  return pictures;
}

/** Where pictures stand. What is kept here stays; a kept one that the backup cannot give waits to be fetched again. */
async function putPictures(db: Database, articleId: string, { uses, jobs }: ArticleRows, now: Date): Promise<number> {
  const isHere = async (hash: string | null) => hash !== null && (await db.pictures.where({ hash }).count()) > 0;
  const missing: PictureJob[] = [];
  for (const use of uses) {
    if (await db.pictureUses.get([articleId, use.address])) continue;
    if (await isHere(use.hash)) {
      await db.pictureUses.put({ ...use, articleId });
      await db.jobs.delete([articleId, use.address]);
    } else missing.push({ articleId, address: use.address, order: use.order, tries: 0, due: now.getTime() });
  }
  for (const job of [...jobs, ...missing]) {
    const key: [string, string] = [articleId, job.address];
    if (!(await db.pictureUses.get(key)) && !(await db.jobs.get(key))) await db.jobs.put({ ...job, articleId });
  }
  return missing.length;
}
