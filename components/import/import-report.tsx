import { sayNumber } from '@/utils/i18n/format';
import { importWords } from '@/utils/i18n/import';
import { Button } from '../button';
import type { ImportRow } from './import-state';

/** Lines of a list in the report; of the rest only the number is told. */
const most = 300;

type ReportProps = { rows: ImportRow[]; stopped: boolean; onAgain(): void };

/** What became of every document: first how many, then what was not kept and why, then what was. */
export function ImportReport({ rows, stopped, onAgain }: ReportProps) {
  const kept = rows.filter(({ id }) => id !== null);
  const problems = rows.filter(({ why }) => why !== null);
  return (
    <>
      <p class="summary" role="status" data-done>
        {summarise(rows, stopped)}
      </p>
      <div class="row">
        <Button look="primary tall" onClick={onAgain}>
          {importWords.again()}
        </Button>
        {kept.length > 0 && (
          <a class="btn edge tall" href="#/library">
            {importWords.see()}
          </a>
        )}
      </div>
      {problems.length > 0 && (
        <Rows title={importWords.problems()} rows={problems} line={(row, at) => <Problem key={at} row={row} />} />
      )}
      {kept.length > 0 && (
        <Rows title={importWords.articles()} rows={kept} line={(row, at) => <Kept key={at} row={row} />} />
      )}
    </>
  );
}

/** One sentence: counts of every result, and the reason where there is but one problem. */
function summarise(rows: ImportRow[], stopped: boolean): string {
  const count = (...results: ImportRow['result'][]) => rows.filter(({ result }) => results.includes(result)).length;
  const parts = [
    [importWords.saved, count('saved')],
    [importWords.version, count('version')],
    [importWords.same, count('same', 'fuller')],
    [importWords.refused, count('refused')],
    [importWords.failed, count('failed')],
  ] as const;
  const said = parts.flatMap(([say, number]) => (number > 0 ? [say(sayNumber(number))] : []));
  const [only] = rows;
  if (rows.length === 1 && only?.why) said.push(only.why);
  if (stopped) said.push(importWords.stopped());
  return said.length > 0 ? `${said.join('；')}` : importWords.nothing();
}

type RowsProps = { title: string; rows: ImportRow[]; line(row: ImportRow, at: number): preact.ComponentChild };

function Rows({ title, rows, line }: RowsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="import-rows">{rows.slice(0, most).map(line)}</ul>
      {rows.length > most && <p class="dim t12">{importWords.more(sayNumber(rows.length - most))}</p>}
    </section>
  );
}

function Problem({ row }: { row: ImportRow }) {
  return (
    <li>
      <span class="clip">{row.title ?? row.name}</span>
      <span class="warn">{row.why}</span>
      {row.title && <span class="dim t12 clip">{row.name}</span>}
    </li>
  );
}

function Kept({ row }: { row: ImportRow }) {
  return (
    <li>
      <a class="clip" href={`/reader.html#${row.id}`}>
        {row.title}
      </a>
      <span class="dim">
        {row.result === 'fuller' && importWords.fuller()}
        {row.lostPictures > 0 && importWords.lostPictures(sayNumber(row.lostPictures))}
      </span>
    </li>
  );
}
