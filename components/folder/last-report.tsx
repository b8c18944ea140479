import type { SyncReport } from '@/utils/folder/means';
import { folderWords } from '@/utils/i18n/folder';
import { sayMoment, sayNumber } from '@/utils/i18n/format';
import { Notice } from '../notice';
import type { LastSync } from './folder-state';

/** What the last sync wrote, and what it left because somebody had changed it. */
export function LastReport({ last }: { last: LastSync | null }) {
  if (!last) return <p class="mid">{folderWords.never()}</p>;
  const { report, at } = last;
  return (
    <div class="last" role="status">
      <p class="tally">{sayReport(report)}</p>
      <p class="dim t13">
        {folderWords.last(sayMoment(at, new Date()))}
        {report.stopped && ` · ${folderWords.stopped()}`}
      </p>
      {report.left.length > 0 && (
        <Notice kind="news" title={folderWords.left(sayNumber(report.left.length))}>
          <ul class="left-files">
            {report.left.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          <p>{folderWords.leftHint()}</p>
        </Notice>
      )}
    </div>
  );
}

function sayReport({ added, changed, renamed, removed }: SyncReport): string {
  const counts = { added, changed, renamed, removed };
  const said = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [folderWords[name as keyof typeof counts](sayNumber(count))] : [],
  );
  return said.join(folderWords.comma()) || folderWords.same();
}
