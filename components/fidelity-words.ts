import type { Measure } from '@/utils/article';
import type { Fidelity, LeftOut } from '@/utils/fidelity';
import { common } from '@/utils/i18n/common';
import { fidelityWords, sayReason } from '@/utils/i18n/fidelity';
import { sayNumber } from '@/utils/i18n/format';
import type { LeftOutGroup } from './left-out-list';

/** Below it a text is short of something. */
const ENOUGH = 0.97;

export function isShort({ visible, kept }: Fidelity): boolean {
  return kept < visible * ENOUGH;
}

/** Rounded down, so that 100% is all of it. Null where the page showed no text. */
export function sayShare({ visible, kept }: Fidelity): string | null {
  return visible === 0 ? null : `${Math.floor((kept / visible) * 1000) / 10}%`;
}

/** 代码3段, 表格1张, 公式2个: what is there of them. */
export function sayParts({ codeBlocks, tables, formulas }: Measure): string[] {
  return [
    codeBlocks > 0 && fidelityWords.code(sayNumber(codeBlocks)),
    tables > 0 && fidelityWords.tables(sayNumber(tables)),
    formulas > 0 && fidelityWords.formulas(sayNumber(formulas)),
  ].filter((part) => part !== false);
}

export function sayLeftOut(leftOut: LeftOut[]): { summary: string; groups: LeftOutGroup[] } {
  const count = leftOut.reduce((sum, entry) => sum + entry.count, 0);
  return { summary: fidelityWords.leftOut(sayNumber(count)), groups: leftOut.map(groupOf) };
}

function groupOf({ reason, count, characters, samples }: LeftOut): LeftOutGroup {
  const [places, words] = [fidelityWords.places(sayNumber(count)), common.characters(sayNumber(characters))];
  return {
    name: sayReason(reason),
    amount: [reason !== 'around' && places, characters > 0 && words].filter(Boolean).join(fidelityWords.between()),
    samples,
  };
}
