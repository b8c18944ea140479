import { table } from '../harness/table.mjs';

const columns = {
  F1: 'f1',
  recall: 'recall',
  precision: 'precision',
  pictures: 'imgRecall',
  'pictures right': 'imgPrecision',
  title: 'title',
  date: 'date',
};

/**
 * Everybody's means side by side, kind by kind of page; shares of 100.
 * @param {Record<string, Record<string, any>>} scores who → the scorer's groups
 */
export function scoreboard(scores) {
  const kinds = Object.keys(Object.values(scores)[0] ?? {});
  const head = ['kind of page', 'by', ...Object.keys(columns), 'stored, no article', 'stray marks'];
  return table(
    head,
    kinds.flatMap((kind) => Object.entries(scores).map(([who, groups], index) => row(kind, who, groups[kind], index))),
  );
}

function row(kind, who, group, index) {
  const means = Object.values(columns).map((metric) => percent(group?.[metric]?.mean));
  const stray = group?.strayMarks ? String(Math.round(group.strayMarks.mean * group.strayMarks.n)) : '';
  return [
    index === 0 ? `${kind} (${group.pages})` : '',
    who,
    ...means,
    String(group.savedButShouldBeRejected.length),
    stray,
  ];
}

function percent(share) {
  return share === undefined ? '' : (100 * share).toFixed(1);
}
