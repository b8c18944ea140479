import { CircleCheck } from 'lucide-preact';
import { exportWords } from '@/utils/i18n/export';
import { sayNumber, saySize } from '@/utils/i18n/format';
import { Notice } from '../notice';
import type { ExportState, Incomplete } from './export-state';

/** Lines of the list; of the rest only the number is told. */
const most = 100;

type DoneProps = ExportState & { step: 'done' };

/** What was written and checked, and what in it is not whole. */
export function ExportDone({ articles, files, size, incomplete }: DoneProps) {
  return (
    <div class="export-done">
      <div role="status">
        <Notice kind="ok" icon={CircleCheck} title={exportWords.done(sayNumber(articles), saySize(size))}>
          {files !== null && <p>{exportWords.checked(sayNumber(files))}</p>}
        </Notice>
      </div>
      {incomplete.length > 0 && (
        <Notice kind="warn" title={exportWords.incomplete(sayNumber(incomplete.length))}>
          <p>{exportWords.incompleteWhy()}</p>
          <ul>{incomplete.slice(0, most).map(line)}</ul>
          {incomplete.length > most && <p>{exportWords.more(sayNumber(incomplete.length - most))}</p>}
        </Notice>
      )}
    </div>
  );
}

function line({ id, title, pictures }: Incomplete) {
  return (
    <li key={id}>
      <a class="clip" href={`/reader.html#${id}`} target="_blank" rel="noreferrer">
        {title}
      </a>
      <span>{pictures === null ? exportWords.noBody() : exportWords.lacks(sayNumber(pictures))}</span>
    </li>
  );
}
