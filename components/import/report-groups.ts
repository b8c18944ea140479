import { sayNumber } from '@/utils/i18n/format';
import { importWords } from '@/utils/i18n/import';
import type { ImportRow } from './import-state';

/** Documents that fared alike. `name`: what became of them, for those that were not kept why. */
export type ReportGroup = { name: string; kept: boolean; rows: ImportRow[] };

/** What was not kept first, the commonest reason above; then what was. */
export function groupsOf(rows: ImportRow[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const row of rows) {
    const name = row.why ?? resultName(row.result);
    const group = groups.get(name) ?? { name, kept: row.why === null, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.kept) - Number(b.kept) || b.rows.length - a.rows.length);
}

function resultName(result: ImportRow['result']): string {
  if (result === 'version') return importWords.newVersions();
  if (result === 'same') return importWords.duplicates();
  return result === 'fuller' ? importWords.fuller() : importWords.articles();
}

/** The report as plain text, a line for each document. */
export function reportText(summary: string, rows: ImportRow[]): string {
  const blocks = groupsOf(rows).map(({ name, rows: some }) =>
    [
      `${name} (${sayNumber(some.length)})`,
      ...some.map(({ title, name: file }) => `- ${title ? `${title} · ` : ''}${file}`),
    ].join('\n'),
  );
  return `${[summary, ...blocks].join('\n\n')}\n`;
}
