import { ShieldCheck, TriangleAlert } from 'lucide-preact';
import type { Measure } from '@/utils/article';
import type { Fidelity } from '@/utils/fidelity';
import { common } from '@/utils/i18n/common';
import { fidelityWords } from '@/utils/i18n/fidelity';
import { sayNumber } from '@/utils/i18n/format';
import { readerWords } from '@/utils/i18n/reader';
import { Button } from '../button';
import { isShort, sayLeftOut, sayParts, sayShare } from '../fidelity-words';
import { Icon } from '../icon';
import { LeftOutList } from '../left-out-list';
import type { PictureView } from './pictures';

type FidelityProps = {
  /** Null where nobody counted the text of the page. */
  fidelity: Fidelity | null;
  measure: Measure;
  /** The page itself showed no more of the article. */
  partial: boolean;
  pictures: PictureView[];
  onRetry(): void;
};

/** How much of the article is here: what is missing comes first, with the way to get it; then what was left out and why. */
export function FidelityLine({ fidelity, measure, partial, pictures, onRetry }: FidelityProps) {
  const text = fidelity && sayText(fidelity, partial);
  const shown = sayPictures(pictures);
  if (!text && !shown && !fidelity?.leftOut.length) return null;
  const failed = pictures.some(({ state }) => state === 'failed');
  const short = fidelity !== null && isShort(fidelity);
  const said = (failed ? [shown, text] : [text, shown]).filter((part) => part !== null);
  const warn = failed || short;
  return (
    <div class={`fidelity ${warn ? 'warn' : ''}`}>
      <Icon of={warn ? TriangleAlert : ShieldCheck} />
      <span role="status">
        {[said.join(fidelityWords.between()), ...sayParts(measure)].filter(Boolean).join(' · ')}
      </span>
      {failed && (
        <Button look="text" onClick={onRetry}>
          {common.retry()}
        </Button>
      )}
      {fidelity && <LeftOutList {...sayLeftOut(fidelity.leftOut)} />}
    </div>
  );
}

function sayText(fidelity: Fidelity, partial: boolean): string | null {
  const share = sayShare(fidelity);
  if (share === null) return null;
  const { visible, kept } = fidelity;
  if (isShort(fidelity)) return fidelityWords.lostText(sayNumber(visible - kept), share);
  return partial ? fidelityWords.keptPart(share) : fidelityWords.keptText(share);
}

function sayPictures(pictures: PictureView[]): string | null {
  if (pictures.length === 0) return null;
  const count = (state: PictureView['state']) => pictures.filter((picture) => picture.state === state).length;
  const all = sayNumber(pictures.length);
  const failed = count('failed');
  if (failed > 0) return readerWords.missingPictures(sayNumber(failed), all);
  return count('waiting') > 0 ? readerWords.somePictures(sayNumber(count('kept')), all) : readerWords.allPictures(all);
}
