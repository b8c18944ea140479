import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import type { Library } from '@/utils/library/library';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import { readSettings } from '@/utils/settings';

/** The body of an article as it leaves the library: cleaned by today's rules, without promotion where that is the setting. */
export async function bodyToTake(library: Pick<Library, 'articles' | 'body'>, article: Article): Promise<HTMLElement> {
  const kept = await library.body(article.id);
  const body = inertBody(sanitise(kept?.html ?? ''));
  const { trimPromotion } = await readSettings();
  if (!trimPromotion) return body;
  return withoutPromotion(body, { url: article.url, repeats: await accountRepeats(library)(article) });
}
