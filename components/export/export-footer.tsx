import { FolderOpen } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { exportWords } from '@/utils/i18n/export';
import { Button } from '../button';
import type { ExportState } from './export-state';

export type ExportFooterProps = {
  state: ExportState;
  /** The word of the button that begins. */
  start: string;
  onStart(): void;
  onCancel(): void;
  onShow(): void;
  onClose(): void;
};

/** The buttons that each step of an export offers; the main one has the focus. */
export function ExportFooter({ state, start, onStart, onCancel, onShow, onClose }: ExportFooterProps) {
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
        {state.step === 'failed' ? common.retry() : start}
      </Button>
    </>
  );
}
