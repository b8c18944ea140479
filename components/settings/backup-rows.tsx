import { useRef } from 'preact/hooks';
import { backupWords } from '@/utils/i18n/backup';
import { Button } from '../button';
import { SettingRow } from './setting-row';

export type BackupRowsProps = { onBackUp(): void; onRestore(file: File): void };

/** Everything into one file, and back from it. */
export function BackupRows({ onBackUp, onRestore }: BackupRowsProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const [file] = input.current?.files ?? [];
    if (file) onRestore(file);
  };
  return (
    <>
      <SettingRow name={backupWords.backup()} hint={backupWords.backupHint()}>
        <Button look="edge" onClick={onBackUp}>
          {backupWords.backUp()}
        </Button>
      </SettingRow>
      <SettingRow name={backupWords.restore()} hint={backupWords.restoreHint()}>
        <label class="btn edge">
          {backupWords.chooseBackup()}
          <input ref={input} class="sr" type="file" accept=".zip" onChange={take} />
        </label>
      </SettingRow>
    </>
  );
}
