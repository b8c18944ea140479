import { Copy, Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sayNumber } from '@/utils/i18n/format';
import { importWords } from '@/utils/i18n/import';
import { Button } from '../button';
import type { ImportRow } from './import-state';
import { groupsOf, type ReportGroup, reportText } from './report-groups';

/** Lines of a group that are shown at once. */
const most = 100;

type ReportProps = {
  rows: ImportRow[];
  stopped: boolean;
  onAgain(): void;
  onCopy(text: string): Promise<void>;
  onDownload(text: string): void;
};

/** What became of every document: first how many, then what was not kept, reason by reason, then what was. */
export function ImportReport({ rows, stopped, onAgain, onCopy, onDownload }: ReportProps) {
  const [copied, setCopied] = useState(false);
  const summary = summarise(rows, stopped);
  return (
    <>
      <p class="summary" role="status" data-done>
        {summary}
      </p>
      {stopped && <p class="mid">{importWords.goOn()}</p>}
      <div class="row report-deeds">
        <Button look="primary tall" onClick={onAgain}>
          {importWords.again()}
        </Button>
        {rows.some(({ id }) => id !== null) && (
          <a class="btn edge tall" href="#/library">
            {importWords.see()}
          </a>
        )}
        {rows.length > 0 && (
          <div class="row">
            <Button
              look="text"
              icon={Copy}
              onClick={() => onCopy(reportText(summary, rows)).then(() => setCopied(true))}
            >
              {copied ? importWords.copied() : importWords.copyReport()}
            </Button>
            <Button look="text" icon={Download} onClick={() => onDownload(reportText(summary, rows))}>
              {importWords.saveReport()}
            </Button>
          </div>
        )}
      </div>
      {groupsOf(rows).map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </>
  );
}

/** One sentence: counts of every result, and the reason where there is but one document. */
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
  return said.length > 0 ? said.join(importWords.between()) : importWords.nothing();
}

function Group({ group: { name, rows } }: { group: ReportGroup }) {
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>
        {name} <span class="dim">{sayNumber(rows.length)}</span>
      </h2>
      <ul class="import-rows">
        {rows.slice(0, all ? undefined : most).map((row, at) => (
          <Row key={at} row={row} />
        ))}
      </ul>
      {rows.length > most && !all && (
        <Button look="text show-all" onClick={() => setAll(true)}>
          {importWords.more(sayNumber(rows.length - most))}
        </Button>
      )}
    </section>
  );
}

/** Titles of what was kept lead to the article. */
function Row({ row: { name, title, id, result, why, lostPictures } }: { row: ImportRow }) {
  return (
    <li data-result={result} data-name={name} data-why={why}>
      {id === null ? (
        <span class="clip">{title ?? name}</span>
      ) : (
        <a class="clip" href={`/reader.html#${id}`}>
          {title}
        </a>
      )}
      <span class="dim">{lostPictures > 0 && importWords.lostPictures(sayNumber(lostPictures))}</span>
      {title && title !== name && <span class="dim t12 clip">{name}</span>}
    </li>
  );
}
