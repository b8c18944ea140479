import type { Article } from '@/utils/article';
import { areTwo } from './aliases';
import type { Database } from './database';

/** So many characters in a row are nobody else's by chance; fewer may be a greeting that an account says every day. */
const telling = 200;

/** The article that an imported document, unknown by its addresses, is another copy of. */
export async function withSameWords(db: Database, document: Article): Promise<Article | null> {
  if (document.measure.characters === 0) return null;
  const alike = await db.articles.where('textHash').equals(document.textHash).toArray();
  return alike.find((known) => isCopy(document, known)) ?? null;
}

/**
 * Of the same account, or of the same title where an account is not known: a reprint under another account is an article of
 * its own. So is what has pictures that the known one has not, since the same words would leave them behind.
 */
function isCopy(document: Article, known: Article): boolean {
  if (areTwo(document.key, known.key) || document.measure.images > known.measure.images) return false;
  if (document.account && known.account && document.account !== known.account) return false;
  const sameTitle = document.title === known.title;
  if (document.measure.characters < telling) return sameTitle && document.publishedAt === known.publishedAt;
  return sameTitle || (document.account !== null && document.account === known.account);
}
