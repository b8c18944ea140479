import type { Article } from '@/utils/article';
import type { Copied, CopyWay } from '@/utils/export/copy-ways';
import { gbCitation } from '@/utils/export/gb-citation';
import { toNote } from '@/utils/export/note';
import { richText } from '@/utils/export/rich-text';
import { toTextFile } from '@/utils/export/text-file';
import { titledLink } from '@/utils/export/titled-link';
import type { Library } from '@/utils/library/library';
import { bodyToTake } from './body-to-take';
import { picturesWithin } from './pictures-within';

export type CopySource = Pick<Library, 'articles' | 'body' | 'pictureUses' | 'picture'>;

/** What an article is on the clipboard, each way. */
export async function copiedOf(
  library: CopySource,
  article: Article,
  way: Exclude<CopyWay, 'obsidian'>,
): Promise<Copied> {
  if (way === 'link') return titledLink(article);
  if (way === 'citation') return { text: gbCitation(article), html: null };
  const body = await bodyToTake(library, article);
  if (way === 'markdown') return { text: toNote(article, body), html: null };
  const text = toTextFile(article, body);
  const kept = await picturesWithin(library, article.id);
  return { text, html: richText(article, body, (address) => kept.get(address) ?? address) };
}
