import type { Sort } from './characters';

/** Whether `**` between two characters opens emphasis in every renderer. To ask whether it closes, swap the characters. */
export function surelyOpens(before: Sort, after: Sort): boolean {
  if (after === 'letter') return true;
  return (after === 'mark' || after === 'letter or mark') && (before === 'space' || before === 'mark');
}

/** Whether `*` between two characters may open or close emphasis in any renderer. */
export function mayAct(before: Sort, after: Sort): boolean {
  return mayOpen(before, after) || mayOpen(after, before);
}

export function mayOpen(before: Sort, after: Sort): boolean {
  if (after === 'space') return false;
  return after !== 'mark' || before !== 'letter';
}
