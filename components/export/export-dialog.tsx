import { FolderOpen } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ExportFormat } from '@/utils/export/formats';
import { common } from '@/utils/i18n/common';
import { exportWords } from '@/utils/i18n/export';
import { sayNumber } from '@/utils/i18n/format';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { ExportChoicesForm } from './export-choices';
import { ExportDone } from './export-done';
import { ExportFailed } from './export-failed';
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
      footer={<Footer state={state} {...props} />}
    >
      {state.step === 'choosing' && <ExportChoicesForm {...props} />}
      {state.step === 'running' && <ExportProgress done={state.done} count={count} />}
      {state.step === 'checking' && <p role="status">{exportWords.checking()}</p>}
      {state.step === 'done' && <ExportDone {...state} />}
      {state.step === 'failed' && <ExportFailed code={state.code} />}
    </Dialog>
  );
}

type FooterProps = Pick<ExportDialogProps, 'state' | 'onStart' | 'onCancel' | 'onShow' | 'onClose'>;

function Footer({ state, onStart, onCancel, onShow, onClose }: FooterProps) {
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), [state.step]);
  if (state.step === 'running' || state.step === 'checking') {
    return (
      <>
        <span class="dim t12 grow">{exportWords.stayOpen()}</span>
        <Button look="edge" onClick={onCancel} buttonRef={main}>
          {common.cancel()}
        </Button>
      </>
    );
  }
  if (state.step === 'done') {
    return (
      <>
        <Button icon={FolderOpen} onClick={onShow}>
          {exportWords.show()}
        </Button>
        <Button look="primary" onClick={onClose} buttonRef={main}>
          {exportWords.finish()}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={onClose}>{common.cancel()}</Button>
      <Button look="primary" onClick={onStart} buttonRef={main}>
        {state.step === 'failed' ? common.retry() : exportWords.start()}
      </Button>
    </>
  );
}
