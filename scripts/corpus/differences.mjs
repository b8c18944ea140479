import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sentences about pages that gave something else when their own scripts ran. Folders of `npm run clip`. */
export function differences(still, lively) {
  const others = readReport(lively);
  return readReport(still).flatMap((row, index) => {
    const other = others[index];
    if (!other || other.input !== row.input) return [`DIFFERS ${row.input}: no row with scripts`];
    const changed = ['status', 'url', 'title', 'account', 'author', 'publishedAt'].filter(
      (key) => row[key] !== other[key],
    );
    if (note(still, row) !== note(lively, other)) changed.push('note');
    return changed.length === 0 ? [] : [`DIFFERS ${row.input} when its scripts run: ${changed.join(', ')}`];
  });
}

function readReport(folder) {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

/** The note less the day it was clipped on, which may turn between the two runs. */
function note(folder, { file }) {
  return file ? readFileSync(join(folder, file), 'utf8').replace(/^fetch_date:.*$/m, '') : '';
}
