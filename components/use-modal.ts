import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a `<dialog>` that is modal for as long as it is in the tree. The browser keeps focus inside and gives it back. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
