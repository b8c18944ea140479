import type { Article } from '@/utils/article';
import type { Compiled } from '@/utils/export/template/compile';
import { templatePaths } from '@/utils/export/template/template-paths';
import { writeNote } from '@/utils/export/template/write-note';
import { templateWords } from '@/utils/i18n/template';

/** An article to try a template on: one of the reader's, or ours. `content`: its body as Markdown. */
export type Tried = { article: Article; content: string };

/** Characters of a note that are shown. */
const most = 4_000;

/** Where this article's note would lie, and what would be in it. */
export function TemplatePreview({ template, tried }: { template: Compiled; tried: Tried }) {
  const { article, content } = tried;
  const { note } = writeNote(template, article, content);
  const path = templatePaths(template, 'pictures')(article);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is a control
    <div class="template-preview" role="group" aria-label={templateWords.preview()}>
      <p class="dim t12">{templateWords.previewOf(article.title)}</p>
      <p class="path">{path}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it */}
      <pre tabIndex={0}>{note.length > most ? `${note.slice(0, most).toWellFormed()}…` : note}</pre>
    </div>
  );
}
