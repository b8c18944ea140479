import type { Article } from '@/utils/article';
import { codedError } from '@/utils/coded-error';
import { type MarkdownOptions, toMarkdown } from '@/utils/markdown/to-markdown';
import type { ExportOptions } from './export';
import { toNote } from './note';
import { notePaths } from './note-path';
import { type Compiled, compile } from './template/compile';
import { type PictureHome, presets } from './template/presets';
import { templatePaths } from './template/template-paths';
import { type Around, writeNote } from './template/write-note';

/** How the notes of one archive are written, and where they and their pictures lie. */
export type NoteForm = {
  pathOf(article: Article): string;
  /** `around` is null for our own notes, which say themselves what they are. */
  write(article: Article, body: Element, options: MarkdownOptions): { note: string; around: Around | null };
  pictures: PictureHome;
};

/** Whether notes are written by a template, which has folders of its own, and not as our own notes. */
export function hasTemplate({ preset = 'mocang', templates }: Pick<ExportOptions, 'preset' | 'templates'>): boolean {
  return preset !== 'mocang' || templates?.[preset] !== undefined;
}

/** The form that was chosen: our own note as it is, or a template. Throws `EXPORT-TEMPLATE` for one that cannot be used. */
export function noteForm({ preset = 'mocang', templates, layout, tables = 'html' }: ExportOptions): NoteForm {
  const { template, pictures } = presets[preset];
  if (!hasTemplate({ preset, templates })) {
    const write: NoteForm['write'] = (article, body, options) => ({
      note: toNote(article, body, { tables, ...options }),
      around: null,
    });
    return { pathOf: notePaths(layout), write, pictures };
  }
  const compiled = checked(compile(templates?.[preset] ?? template));
  return {
    pathOf: templatePaths(compiled, pictures.folder),
    write: (article, body, options) => writeNote(compiled, article, toMarkdown(body, { tables, ...options })),
    pictures,
  };
}

function checked(result: ReturnType<typeof compile>): Compiled {
  if ('compiled' in result) return result.compiled;
  throw codedError('EXPORT-TEMPLATE', JSON.stringify([...result.problems]));
}

/** How the note at `path` shows a picture of the archive. */
export function pictureLink({ link }: PictureHome, path: string, picture: string): string {
  if (link !== null) return link + picture.slice(picture.lastIndexOf('/') + 1);
  return '../'.repeat(path.split('/').length - 1) + picture;
}
