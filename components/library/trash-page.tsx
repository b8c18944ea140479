import { Menu } from 'lucide-preact';
import type { Article } from '@/utils/article';
import { libraryWords } from '@/utils/i18n/library';
import { IconButton } from '../button';
import { Toast } from '../toast';
import { eraseForEver, putBack } from './deeds';
import type { LibraryActions } from './library-actions';
import { TrashView } from './trash-view';
import { useDeeds } from './use-deeds';
import { useKeys } from './use-keys';

/** The trash with what surrounds it: the bar, and messages that can be taken back. */
export function TrashPage({ trash, actions, onMenu }: { trash: Article[]; actions: LibraryActions; onMenu(): void }) {
  const deeds = useDeeds();
  useKeys((command) => {
    if (command === 'goAll') location.assign('#/library');
    return command === 'undo' ? deeds.takeBack() : command === 'goAll';
  });
  return (
    <>
      <header class="tool m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={onMenu} />
      </header>
      <TrashView
        trash={trash}
        onRestore={(ids) => deeds.run(putBack(actions, ids))}
        onErase={(ids) => deeds.run(eraseForEver(actions, ids))}
      />
      <Toast message={deeds.message} onClose={deeds.close} />
    </>
  );
}
