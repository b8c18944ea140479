import type { ExportChoices, Incomplete } from '@/components/export/export-state';
import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import type { ExportSource } from '@/utils/export/export';
import { type ExportFormat, formats } from '@/utils/export/formats';
import { bookWords } from '@/utils/i18n/book';
import { exportWords } from '@/utils/i18n/export';
import { localDay } from '@/utils/local-day';
import { preferences } from '@/utils/preferences';
import { fileJobs } from './file-job';
import { library } from './open-library';
import { showLast } from './save-download';

const jobs = fileJobs();

/** The export of this page. */
export const exporting = jobs.state;
export const newExport = jobs.reset;
export const cancelExport = jobs.cancel;
export const showExport = showLast;

export function startExport(
  articles: Article[],
  format: ExportFormat,
  choices: ExportChoices,
  fileName: string,
): Promise<void> {
  const { write, type, asks } = formats[format];
  const options = { ...choices, title: exportWords.bookTitle(localDay(new Date())), words: bookWords() };
  const pictures = !asks.includes('pictures') || choices.pictures !== 'remote';
  return jobs.start({
    articles: articles.length,
    fileName,
    type,
    write: (progress, incomplete) => write(articles, watched(articles, pictures, incomplete), options, progress),
  });
}

/** The library, noting what it could not give; of pictures where they are wanted. */
function watched(articles: Article[], pictures: boolean, incomplete: Incomplete[]): ExportSource {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const note = (id: string, pictures: number | null) => {
    const isNoted = incomplete.some((known) => known.id === id && known.pictures === pictures);
    if (!isNoted) incomplete.push({ id, title: titles.get(id) ?? '', pictures });
  };
  return {
    picture: library.picture,
    repeats: preferences.value.trimPromotion ? accountRepeats(library) : undefined,
    body: async (id) => {
      const body = await library.body(id);
      if (!body) note(id, null);
      return body;
    },
    pictureUses: async (id) => {
      const uses = await library.pictureUses(id);
      const lacking = uses.filter(({ hash }) => hash === null).length;
      if (lacking > 0 && pictures) note(id, lacking);
      return uses;
    },
  };
}
