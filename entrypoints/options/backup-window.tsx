import '@/components/export/export.css';
import { useEffect } from 'preact/hooks';
import { BackupDialog } from '@/components/export/backup-dialog';
import { backupWords } from '@/utils/i18n/backup';
import { localDay } from '@/utils/local-day';
import { backingUp, startBackup } from './backup-job';
import { showLast } from './save-download';

/** The backup dialog with what it needs. */
export function BackupWindow({ count, onClose }: { count: number; onClose(): void }) {
  const fileName = backupWords.fileName(localDay(new Date()));
  useEffect(backingUp.reset, []);
  return (
    <BackupDialog
      state={backingUp.state.value}
      count={count}
      fileName={fileName}
      onStart={() => startBackup(fileName)}
      onCancel={backingUp.cancel}
      onShow={showLast}
      onClose={onClose}
    />
  );
}
