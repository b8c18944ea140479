import type { ComponentChildren } from 'preact';
import { useModal } from '@/components/use-modal';
import { libraryWords } from '@/utils/i18n/library';

/** The sidebar over the page, on small windows. A click beside it, on a link in it, or Esc closes it. */
export function Drawer({ onClose, children }: { onClose(): void; children: ComponentChildren }) {
  const dialog = useModal();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc comes as cancel
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={libraryWords.menu()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget || (target as Element).closest('a, .m-only')) onClose();
      }}
    >
      <nav class="side">{children}</nav>
    </dialog>
  );
}
