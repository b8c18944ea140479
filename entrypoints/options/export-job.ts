import { signal } from '@preact/signals';
import type { ArchiveFormat, ExportChoices, ExportState, Incomplete } from '@/components/export/export-state';
import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { codedError } from '@/utils/coded-error';
import { type ExportSource, exportEntries } from '@/utils/export/export';
import { inOrder } from '@/utils/export/in-order';
import { type ListFormat, lists } from '@/utils/export/list';
import { textEntries } from '@/utils/export/text-entries';
import { type ZipEntry, zip } from '@/utils/export/zip';
import { codeOf } from '@/utils/i18n/errors';
import { preferences } from '@/utils/preferences';
import { type ArchiveFile, openArchiveFile } from './archive-file';
import { countEntries } from './check-archive';
import { library } from './open-library';
import { save, showLast } from './save-download';

/** The export of this page. */
export const exporting = signal<ExportState>({ step: 'choosing' });
let stop: AbortController | null = null;

export const showExport = showLast;

export function newExport(): void {
  exporting.value = { step: 'choosing' };
}

export function cancelExport(): void {
  stop?.abort();
}

/** Writes the archive, reads it back, and hands it to the browser's downloads: it is done when it lies there. */
export async function startExport(
  articles: Article[],
  format: ArchiveFormat,
  choices: ExportChoices,
  fileName: string,
): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  addEventListener('beforeunload', warn);
  exporting.value = { step: 'running', done: 0 };
  let file: ArchiveFile | null = null;
  try {
    file = await openArchiveFile();
    const incomplete: Incomplete[] = [];
    const written = { files: 0 };
    const source = watched(articles, choices, incomplete);
    const progress = (done: number) => {
      exporting.value = { step: 'running', done };
    };
    const entries =
      format === 'text'
        ? textEntries(articles, source, choices.layout, progress)
        : exportEntries(articles, source, choices, progress);
    for await (const chunk of zip(counted(entries, written), signal)) await file.write(chunk);
    exporting.value = { step: 'checking' };
    const archive = await file.close();
    const files = await countEntries(archive);
    if (files !== written.files) throw codedError('EXPORT-INCOMPLETE', `${files} of ${written.files} files`);
    const kept = await save(archive, fileName, signal);
    if (!kept) return newExport();
    exporting.value = { step: 'done', articles: articles.length, files, size: archive.size, incomplete };
  } catch (error) {
    if (signal.aborted) return newExport();
    console.error(error);
    exporting.value = { step: 'failed', code: codeOf(error) };
  } finally {
    await file?.drop().catch(console.error);
    removeEventListener('beforeunload', warn);
    stop = null;
  }
}

/** Writes what is known of the articles into one file and hands it to the browser's downloads. */
export async function startList(articles: Article[], format: ListFormat, fileName: string): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  exporting.value = { step: 'running', done: 0 };
  try {
    const { write, type } = lists[format];
    const file = new Blob([write(inOrder(articles))], { type });
    const kept = await save(file, fileName, signal);
    if (!kept) return newExport();
    exporting.value = { step: 'done', articles: articles.length, files: null, size: file.size, incomplete: [] };
  } catch (error) {
    if (signal.aborted) return newExport();
    console.error(error);
    exporting.value = { step: 'failed', code: codeOf(error) };
  } finally {
    stop = null;
  }
}

async function* counted(entries: AsyncIterable<ZipEntry>, written: { files: number }): AsyncGenerator<ZipEntry> {
  for await (const entry of entries) {
    written.files++;
    yield entry;
  }
}

/** The library, noting what it could not give. */
function watched(articles: Article[], choices: ExportChoices, incomplete: Incomplete[]): ExportSource {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const note = (id: string, pictures: number | null) => incomplete.push({ id, title: titles.get(id) ?? '', pictures });
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
      if (lacking > 0 && choices.pictures === 'local') note(id, lacking);
      return uses;
    },
  };
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
