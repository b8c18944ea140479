import { signal } from '@preact/signals';
import type { ExportChoices, ExportState, Incomplete } from '@/components/export/export-state';
import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { codedError } from '@/utils/coded-error';
import { isAsWritten } from '@/utils/export/check-zip';
import type { ExportSource } from '@/utils/export/export';
import { type ExportFormat, formats, type Output } from '@/utils/export/formats';
import { zip } from '@/utils/export/zip';
import type { ZipListing } from '@/utils/export/zip-records';
import { bookWords } from '@/utils/i18n/book';
import { codeOf } from '@/utils/i18n/errors';
import { exportWords } from '@/utils/i18n/export';
import { localDay } from '@/utils/local-day';
import { preferences } from '@/utils/preferences';
import { type ArchiveFile, openArchiveFile } from './archive-file';
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

/** Writes the file, reads an archive back, and hands it to the browser's downloads: it is done when it lies there. */
export async function startExport(
  articles: Article[],
  format: ExportFormat,
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
    const { write, type, asks } = formats[format];
    const source = watched(articles, !asks.includes('pictures') || choices.pictures === 'local', incomplete);
    const options = { ...choices, title: exportWords.bookTitle(localDay(new Date())), words: bookWords() };
    const output = await write(articles, source, options, (done) => {
      exporting.value = { step: 'running', done };
    });
    const written: ZipListing[] = [];
    for await (const chunk of bytesOf(output, written, signal)) await file.write(chunk);
    exporting.value = { step: 'checking' };
    const whole = await file.close();
    const files = 'files' in output ? written.length : null;
    if (files !== null && !(await isAsWritten(whole, written, signal)))
      throw codedError('EXPORT-INCOMPLETE', 'What was written reads back otherwise.');
    const kept = await save(whole.slice(0, whole.size, type), fileName, signal);
    if (!kept) return newExport();
    exporting.value = { step: 'done', articles: articles.length, files, size: whole.size, incomplete };
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

async function* bytesOf(output: Output, written: ZipListing[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if ('files' in output) return yield* zip(output.files, signal, written);
  for await (const chunk of output.bytes) {
    signal.throwIfAborted();
    yield chunk;
  }
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

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
