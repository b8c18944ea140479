import type { ExportFormat } from '@/utils/export/formats';
import { exportWords } from '@/utils/i18n/export';
import { sayNumber } from '@/utils/i18n/format';
import { Dialog } from '../dialog';
import { ExportChoicesForm } from './export-choices';
import { ExportDone } from './export-done';
import { ExportFailed } from './export-failed';
import { ExportFooter } from './export-footer';
import { ExportProgress } from './export-progress';
import type { ExportChoices, ExportState } from './export-state';

type ExportDialogProps = {
  state: ExportState;
  /** Everything, not a selection. */
  all: boolean;
  count: number;
  format: ExportFormat;
  choices: ExportChoices;
  fileName: string;
  /** What an article's own file would be called, where each has one: `檐下木作/榫卯.md`. */
  example: string | null;
  /** The setting leaves the author's promotion out. */
  trims: boolean;
  onFormat(format: ExportFormat): void;
  onChoices(choices: ExportChoices): void;
  onStart(): void;
  onCancel(): void;
  onShow(): void;
  onClose(): void;
};

/** The export: choices, then how far it is, then what came of it. While it runs, only 取消 ends it. */
export function ExportDialog({ state, all, count, ...props }: ExportDialogProps) {
  const busy = state.step === 'running' || state.step === 'checking';
  return (
    <Dialog
      title={all ? exportWords.titleAll() : exportWords.title(sayNumber(count))}
      onClose={busy ? () => {} : props.onClose}
      footer={<ExportFooter state={state} start={exportWords.start()} {...props} />}
    >
      {state.step === 'choosing' && <ExportChoicesForm {...props} />}
      {state.step === 'running' && <ExportProgress {...state} count={count} />}
      {state.step === 'checking' && <p role="status">{exportWords.checking()}</p>}
      {state.step === 'done' && <ExportDone {...state} />}
      {state.step === 'failed' && <ExportFailed code={state.code} />}
    </Dialog>
  );
}
