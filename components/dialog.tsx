import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { IconButton } from './button';
import { useModal } from './use-modal';

type DialogProps = {
  title: string;
  /** Esc, the ×, or a click outside. */
  onClose(): void;
  children: ComponentChildren;
  /** Buttons along the lower edge. The first choice carries `autofocus`; never the destructive one. */
  footer?: ComponentChildren;
};

/** A modal dialog, open for as long as it is in the tree. */
export function Dialog({ title, onClose, children, footer }: DialogProps) {
  const dialog = useModal();
  const heading = useId();
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
