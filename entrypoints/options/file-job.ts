import { type Signal, signal } from '@preact/signals';
import type { ExportState, Incomplete } from '@/components/export/export-state';
import { codedError } from '@/utils/coded-error';
import { isAsWritten } from '@/utils/export/check-zip';
import type { Output } from '@/utils/export/formats';
import { zip } from '@/utils/export/zip';
import type { ZipListing } from '@/utils/export/zip-records';
import { codeOf } from '@/utils/i18n/errors';
import { type ArchiveFile, openArchiveFile } from './archive-file';
import { keepTab } from './keep-tab';
import { save } from './save-download';
import { timeLeft } from './time-left';

/** A file that is to be written: from how many articles, and what is in it. */
export type FileJob = {
  articles: number;
  fileName: string;
  /** MIME type. */
  type: string;
  /** `progress` takes how many articles are done; what is not whole goes into `incomplete`. */
  write(progress: (done: number) => void, incomplete: Incomplete[]): Output | Promise<Output>;
};

/** Writes one file at a time; `state` tells how far it is. */
export type FileJobs = {
  state: Signal<ExportState>;
  start(job: FileJob): Promise<void>;
  cancel(): void;
  /** Back to the choices. */
  reset(): void;
};

/** Work that lasts as long as this page: before somebody closes it, the browser asks. */
export function fileJobs(): FileJobs {
  const state = signal<ExportState>({ step: 'choosing' });
  let stop: AbortController | null = null;
  const reset = () => {
    state.value = { step: 'choosing' };
  };
  return {
    state,
    reset,
    cancel: () => stop?.abort(),
    async start(job) {
      stop = new AbortController();
      const release = keepTab();
      try {
        const done = await make(job, state, stop.signal);
        if (done) state.value = done;
        else reset();
      } catch (error) {
        if (stop.signal.aborted) return reset();
        console.error(error);
        state.value = { step: 'failed', code: codeOf(error) };
      } finally {
        release();
        stop = null;
      }
    },
  };
}

/** Writes the file, reads an archive back, and hands it to the browser's downloads: it is done when it lies there. */
async function make(job: FileJob, state: Signal<ExportState>, signal: AbortSignal): Promise<ExportState | null> {
  const left = timeLeft(job.articles);
  state.value = { step: 'running', done: 0, secondsLeft: null };
  const incomplete: Incomplete[] = [];
  let file: ArchiveFile | null = null;
  try {
    file = await openArchiveFile();
    const output = await job.write((done) => {
      state.value = { step: 'running', done, secondsLeft: left(done) };
    }, incomplete);
    const written: ZipListing[] = [];
    for await (const chunk of bytesOf(output, written, signal)) await file.write(chunk);
    state.value = { step: 'checking' };
    const whole = await file.close();
    const files = 'files' in output ? written.length : null;
    if (files !== null && !(await isAsWritten(whole, written, signal)))
      throw codedError('EXPORT-INCOMPLETE', 'What was written reads back otherwise.');
    const kept = await save(whole.slice(0, whole.size, job.type), job.fileName, signal);
    return kept ? { step: 'done', articles: job.articles, files, size: whole.size, incomplete } : null;
  } finally {
    await file?.drop().catch(console.error);
  }
}

async function* bytesOf(output: Output, written: ZipListing[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if ('files' in output) return yield* zip(output.files, signal, written);
  for await (const chunk of output.bytes) {
    signal.throwIfAborted();
    yield chunk;
  }
}
