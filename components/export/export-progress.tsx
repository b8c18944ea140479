import { exportWords } from '@/utils/i18n/export';
import { sayNumber } from '@/utils/i18n/format';
import { Bar } from '../picture-cells';

type ProgressProps = { done: number; count: number; secondsLeft: number | null };

/** How many articles are in the archive already. It is read out at every tenth of the way. */
export function ExportProgress({ done, count, secondsLeft }: ProgressProps) {
  const tenth = Math.floor((done / Math.max(1, count)) * 10);
  const said = Math.ceil((tenth * count) / 10);
  return (
    <div class="export-progress">
      <div
        role="progressbar"
        aria-label={exportWords.progressText(sayNumber(done), sayNumber(count))}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuetext={exportWords.progressText(sayNumber(done), sayNumber(count))}
      >
        <p class="tally">
          {exportWords.counting(sayNumber(done), sayNumber(count))}
          {secondsLeft !== null && (
            <span class="dim t12 num">
              {exportWords.left(sayNumber(secondsLeft < 60 ? secondsLeft : secondsLeft / 60), secondsLeft < 60)}
            </span>
          )}
        </p>
        <Bar done={done / Math.max(1, count)} />
      </div>
      <span class="sr" role="status">
        {tenth > 0 && exportWords.progressText(sayNumber(said), sayNumber(count))}
      </span>
    </div>
  );
}
