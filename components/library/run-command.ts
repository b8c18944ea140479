import type { Article } from '@/utils/article';
import { isNarrow, noFilter } from '@/utils/search/filter';
import { everything, type Place } from '@/utils/search/place';
import type { Command } from './keys';
import type { ListState } from './use-list';

type Means = {
  list: ListState;
  /** What a command is about: the selection, else the row under the cursor. */
  targets: Article[];
  place: Place;
  onPlace(place: Place): void;
  open(id: string): void;
  search(): void;
  tag(): void;
  copy(): void;
  toTrash(articles: Article[]): void;
  toggleRead(articles: Article[]): void;
  undo(): boolean;
  help(): void;
};

/** Carries a key's command out. False where there was nothing to do, so that the browser may have the key. */
export function runCommand(command: Command, means: Means): boolean {
  const { list, targets } = means;
  const cursor = list.cursor;
  const about = (act: (articles: Article[]) => void) => targets.length > 0 && done(() => act(targets));
  const deeds: Partial<Record<Command, () => boolean>> = {
    search: () => done(means.search),
    help: () => done(means.help),
    next: () => done(() => list.move(1)),
    previous: () => done(() => list.move(-1)),
    extendNext: () => done(() => list.move(1, true)),
    extendPrevious: () => done(() => list.move(-1, true)),
    first: () => done(() => list.move(Number.NEGATIVE_INFINITY)),
    last: () => done(() => list.move(Number.POSITIVE_INFINITY)),
    open: () => cursor !== null && done(() => means.open(cursor)),
    select: () => cursor !== null && done(() => list.pick(cursor, false)),
    selectAll: () => done(list.pickAll),
    read: () => about(means.toggleRead),
    tag: () => about(means.tag),
    copy: () => cursor !== null && done(means.copy),
    trash: () => about(means.toTrash),
    undo: means.undo,
    clear: () => clear(means),
    goAll: () => done(() => means.onPlace(everything)),
    goUnread: () => done(() => means.onPlace({ ...everything, filter: { ...noFilter, status: 'unread' } })),
    goTrash: () => done(() => location.assign('#/trash')),
  };
  return deeds[command]?.() ?? false;
}

/** Esc takes back one thing at a time: the selection, then the search, then the filter. */
function clear({ list, place, onPlace }: Means): boolean {
  if (list.selection.ids.size > 0) return done(list.clear);
  if (place.query !== '') return done(() => onPlace({ ...place, query: '' }));
  return isNarrow(place.filter) && done(() => onPlace(everything));
}

function done(act: () => void): boolean {
  act();
  return true;
}
