import { ShieldCheck, TriangleAlert } from 'lucide-preact';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { readerWords } from '@/utils/i18n/reader';
import { Button } from '../button';
import { Icon } from '../icon';
import type { PictureView } from './pictures';

/** How much of the pictures is here: what is missing comes first, with the way to get it. Not there without pictures. */
export function Fidelity({ pictures, onRetry }: { pictures: PictureView[]; onRetry(): void }) {
  if (pictures.length === 0) return null;
  const count = (state: PictureView['state']) => pictures.filter((picture) => picture.state === state).length;
  const all = sayNumber(pictures.length);
  const failed = count('failed');
  const words =
    failed > 0
      ? readerWords.missingPictures(sayNumber(failed), all)
      : count('waiting') > 0
        ? readerWords.somePictures(sayNumber(count('kept')), all)
        : readerWords.allPictures(all);
  return (
    <div class={`fidelity ${failed > 0 ? 'warn' : ''}`} role="status">
      <Icon of={failed > 0 ? TriangleAlert : ShieldCheck} />
      <span>{words}</span>
      {failed > 0 && (
        <Button look="text" onClick={onRetry}>
          {common.retry()}
        </Button>
      )}
    </div>
  );
}
