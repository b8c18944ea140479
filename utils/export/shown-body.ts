import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import type { ExportSource } from './export';

/** The body of an article as it is exported: cleaned by today's rules, without promotion where the source says so. */
export async function shownBody(
  article: Article,
  source: Pick<ExportSource, 'body' | 'repeats'>,
): Promise<HTMLElement> {
  const kept = await source.body(article.id);
  const body = inertBody(sanitise(kept?.html ?? ''));
  const repeats = await source.repeats?.(article);
  return repeats ? withoutPromotion(body, { url: article.url, repeats }) : body;
}
