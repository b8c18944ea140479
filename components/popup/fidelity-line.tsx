import type { Measure } from '@/utils/article';
import type { Fidelity } from '@/utils/fidelity';
import { fidelityWords } from '@/utils/i18n/fidelity';
import { sayNumber } from '@/utils/i18n/format';
import { sayLeftOut, sayParts, sayShare } from '../fidelity-words';
import { LeftOutList } from '../left-out-list';
import type { PictureState } from './popup-state';

/** 正文100% · 图51 / 51 · 代码3段, and behind a click what was left out. Not there where nobody counted. */
export function FidelityLine({
  fidelity,
  measure,
  partial,
  pictures,
}: {
  fidelity: Fidelity;
  measure: Measure;
  partial: boolean;
  pictures: PictureState[];
}) {
  const share = sayShare(fidelity);
  const kept = pictures.filter((state) => state === 'kept').length;
  const parts = [
    share !== null && (partial ? fidelityWords.part : fidelityWords.text)(share),
    pictures.length > 0 && fidelityWords.pictures(sayNumber(kept), sayNumber(pictures.length)),
    ...sayParts(measure),
  ].filter((part) => part !== false);
  return (
    <div class="fidelity">
      <p class="meta">{parts.join(' · ')}</p>
      <LeftOutList {...sayLeftOut(fidelity.leftOut)} />
    </div>
  );
}
