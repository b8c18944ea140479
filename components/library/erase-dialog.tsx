import { useEffect, useRef } from 'preact/hooks';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { Button } from '../button';
import { Dialog } from '../dialog';

/** The one question of the product. The focus is on the answer that loses nothing. */
export function EraseDialog({ count, onErase, onClose }: { count: number; onErase(): void; onClose(): void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Dialog
      title={libraryWords.eraseTitle(sayNumber(count))}
      onClose={onClose}
      footer={
        <>
          <Button look="danger" onClick={onErase}>
            {libraryWords.erase()}
          </Button>
          <Button look="primary" onClick={onClose} buttonRef={keep}>
            {libraryWords.keepThem()}
          </Button>
        </>
      }
    >
      <p>{libraryWords.eraseWarning()}</p>
    </Dialog>
  );
}
