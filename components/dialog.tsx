import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { IconButton } from './button';

type DialogProps = {
  title: string;
  /** Esc, the ×, or a click outside. */
  onClose(): void;
  children: ComponentChildren;
  /** Buttons along the lower edge. The first choice carries `autofocus`; never the destructive one. */
  footer?: ComponentChildren;
};

/** A modal dialog, open for as long as it is in the tree. The browser keeps focus inside and gives it back. */
export function Dialog({ title, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc comes as cancel
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon={X} label={common.close()} onClick={onClose} />
      </header>
      <div class="in">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}
