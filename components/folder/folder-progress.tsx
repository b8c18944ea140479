import { folderWords } from '@/utils/i18n/folder';
import { sayNumber } from '@/utils/i18n/format';
import { Button } from '../button';
import { Bar } from '../picture-cells';

type ProgressProps = { done: number; of: number | null; onStop(): void };

export function FolderProgress({ done, of, onStop }: ProgressProps) {
  if (of === null)
    return (
      <p class="mid" role="status">
        {folderWords.looking()}
      </p>
    );
  const words = folderWords.counting(sayNumber(done), sayNumber(of));
  return (
    <div class="running">
      <div
        role="progressbar"
        aria-label={folderWords.title()}
        aria-valuenow={Math.round((100 * done) / of)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={words}
      >
        <p class="tally">{words}</p>
        <Bar done={done / of} />
      </div>
      <Button look="edge" onClick={onStop}>
        {folderWords.stop()}
      </Button>
    </div>
  );
}
