import { Undo2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { Icon } from './icon';

/** What just happened, and how to take it back. */
export type Message = { text: string; undo?: () => void; alert?: boolean };

type ToastProps = {
  message: Message | null;
  /** Time is up, or it was taken back. */
  onClose(): void;
};

/** Milliseconds that a message stays; longer when it can be taken back. */
const stays = { plain: 6_000, undo: 20_000 };

/**
 * The place of messages at the lower edge. It is always in the tree, so that screen readers hear what appears in it; it
 * never takes the focus, and time stands still while it is hovered or focused.
 */
export function Toast({ message, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useTimeout(message !== null && !held ? (message.undo ? stays.undo : stays.plain) : null, onClose, message);
  return (
    <div class="toast-place" role={message?.alert ? 'alert' : 'status'}>
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock
        <div
          class="toast"
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {message.undo && <UndoButton undo={message.undo} onClose={onClose} />}
        </div>
      )}
    </div>
  );
}

function UndoButton({ undo, onClose }: { undo(): void; onClose(): void }) {
  const takeBack = () => {
    undo();
    onClose();
  };
  return (
    <>
      <span class="sep" />
      <button type="button" class="btn" onClick={takeBack} aria-keyshortcuts="z">
        <Icon of={Undo2} />
        {common.undo()}
      </button>
    </>
  );
}

/** Calls back after so many milliseconds, again from zero whenever `about` changes; null stops the clock. */
function useTimeout(milliseconds: number | null, callback: () => void, about: unknown): void {
  const latest = useRef(callback);
  latest.current = callback;
  // `about` is not read: a message after a message starts the clock again.
  useEffect(() => {
    if (milliseconds === null) return;
    const timer = setTimeout(() => latest.current(), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, about]);
}
