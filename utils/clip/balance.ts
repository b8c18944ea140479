import type { Fidelity } from '@/utils/fidelity';
import { firstWords, type Ledger } from './ledger';
import { firstLost, lettersIn, ownLetters } from './own-words';

/** The balance of a clean body that nobody has repaired yet: what of `body` is neither in it nor noted is noted now. */
export function balance(body: Element, cleaned: HTMLElement, ledger: Ledger, notedBefore: number): void {
  const noted = ledger.noted() - notedBefore;
  const missing = lettersIn(body) - noted - ownLetters(cleaned);
  if (missing > 0) ledger.add('unknown', missing, firstWords(firstLost(body, cleaned, ledger.isNoted)));
}

/** How much of the text that the page shows in its article is in the finished body. */
export function fidelityOf(finished: HTMLElement, ledger: Ledger): Fidelity {
  const kept = ownLetters(finished);
  return { visible: kept + ledger.lost(), kept, leftOut: ledger.entries() };
}
