import MarkdownIt from 'markdown-it';
import { inBatches } from '@/entrypoints/options/batches';
import { inertBody } from '@/utils/clip/inert';
import { readFiles } from '@/utils/import/import';
import type { Found } from '@/utils/import/outcome';
import { openLibrary } from '@/utils/library/library';
import { archiveDocument } from './archive-documents';

const library = openLibrary('bench-import');
const markdown = new MarkdownIt({ html: true });

/** Milliseconds of importing so many documents from number `from` on, and how many of them were articles. Runs in the page. */
export async function timeImport(from: number, count: number): Promise<{ time: number; articles: number }> {
  const files = filesFrom(from, count);
  const start = performance.now();
  let articles = 0;
  const keep = async (batch: Found[]) => {
    const incoming = batch.flatMap((found) => (found.kind === 'article' ? [found.incoming] : []));
    articles += incoming.length;
    await library.saveAll(incoming, new Date());
  };
  await inBatches(readFiles(files), keep, () => false);
  return { time: performance.now() - start, articles };
}

/** Milliseconds of nothing but Markdown to elements, for the same documents. */
export async function timeBare(from: number, count: number): Promise<number> {
  const files = filesFrom(from, count);
  const start = performance.now();
  for (const file of files) inertBody(markdown.render(await file.text()));
  return performance.now() - start;
}

function filesFrom(from: number, count: number): File[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = archiveDocument(from + index);
    return new File([text], name);
  });
}
