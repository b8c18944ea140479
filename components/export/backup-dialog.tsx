import { backupWords } from '@/utils/i18n/backup';
import { exportWords } from '@/utils/i18n/export';
import { Dialog } from '../dialog';
import { ExportDone } from './export-done';
import { ExportFailed } from './export-failed';
import { ExportFooter, type ExportFooterProps } from './export-footer';
import { ExportProgress } from './export-progress';

type BackupDialogProps = Omit<ExportFooterProps, 'start'> & {
  /** Articles in the library and in the trash. */
  count: number;
  fileName: string;
};

/** The backup: what it holds, then how far it is, then what came of it. While it runs, only 取消 ends it. */
export function BackupDialog({ count, fileName, ...footer }: BackupDialogProps) {
  const { state, onClose } = footer;
  const busy = state.step === 'running' || state.step === 'checking';
  return (
    <Dialog
      title={backupWords.title()}
      onClose={busy ? () => {} : onClose}
      footer={<ExportFooter start={backupWords.start()} {...footer} />}
    >
      {state.step === 'choosing' && (
        <>
          <p>{backupWords.holds()}</p>
          <p class="dim t13">{backupWords.goesTo(exportWords.downloads(fileName))}</p>
        </>
      )}
      {state.step === 'running' && <ExportProgress {...state} count={count} />}
      {state.step === 'checking' && <p role="status">{exportWords.checking()}</p>}
      {state.step === 'done' && <ExportDone {...state} />}
      {state.step === 'failed' && <ExportFailed code={state.code} />}
    </Dialog>
  );
}
