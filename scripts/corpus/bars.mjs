import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/root.mjs';

const file = join(root, 'tests', 'corpus-bars.json');

/** What the scorer measures of every kind of page: shares of 1, the more the better. */
const shares = [
  'status',
  'title',
  'account',
  'author',
  'date',
  'url',
  'recall',
  'precision',
  'imgRecall',
  'imgPrecision',
  'imgOrder',
  'code',
  'tables',
  'links',
  'headings',
  'formulas',
];
/** Counted a page, the fewer the better. */
const faults = ['noise', 'strayMarks'];

/** Rounding of the scorer's means, not leave to get worse. */
const tolerance = 0.0005;

/**
 * Sentences about what has become worse than it was.
 * @param {Record<string, any>} groups the scorer's summary by kind of page
 */
export function lostBars(groups) {
  return Object.entries(readBars()).flatMap(([group, bars]) => {
    const reached = figures(groups[group]);
    return Object.entries(bars).flatMap(([metric, bar]) => {
      const value = reached[metric];
      if (value !== undefined && !isWorse(metric, value, bar)) return [];
      return [`LOST ${group}: ${metric} is ${value ?? 'missing'}, was ${bar}`];
    });
  });
}

/** Writes what was reached where it is better than the bar. */
export function raiseBars(groups) {
  const old = readBars();
  const bars = Object.entries(groups).map(([group, summary]) => {
    const reached = Object.entries(figures(summary)).map(([metric, value]) => {
      const better = faults.includes(metric) ? Math.min : Math.max;
      return [metric, better(value, old[group]?.[metric] ?? value)];
    });
    return [group, Object.fromEntries(reached)];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(bars), null, 2)}\n`);
}

function isWorse(metric, value, bar) {
  return faults.includes(metric) ? value > bar + tolerance : value < bar - tolerance;
}

/** @returns {Record<string, number>} metric → mean, to four places */
function figures(summary) {
  const means = [...shares, ...faults].flatMap((metric) => {
    const mean = summary?.[metric]?.mean;
    return mean === undefined ? [] : [[metric, Math.round(mean * 10_000) / 10_000]];
  });
  return Object.fromEntries(means);
}

/** @returns {Record<string, Record<string, number>>} */
function readBars() {
  return JSON.parse(readFileSync(file, 'utf8'));
}
