import type { Heading } from './headings';
import type { Panel } from './reader-bar';
import type { ReaderCommand } from './reader-keys';
import type { ReadingPlace } from './use-reading-place';

type Means = {
  next: string | null;
  previous: string | null;
  back: string;
  headings: Heading[];
  place: ReadingPlace;
  panel: Panel | null;
  setPanel(panel: Panel | null): void;
  goTo(id: string): void;
  /** False where no picture is on the screen. */
  openPicture(): boolean;
  toggleDone(): void;
  takeBack(): boolean;
  help(): void;
};

/** Carries a key's command out. False where there was nothing to do. */
export function runReaderCommand(command: ReaderCommand, means: Means): boolean {
  const { headings, place } = means;
  const at = headings.findIndex(({ id }) => id === place.heading);
  const heading = (to: number) => {
    const id = headings[to]?.id;
    return id !== undefined && done(() => means.goTo(id));
  };
  const go = (address: string | null) => address !== null && done(() => location.assign(address));
  const panel = (name: Panel) => done(() => means.setPanel(means.panel === name ? null : name));
  const deeds: Record<ReaderCommand, () => boolean> = {
    next: () => go(means.next),
    previous: () => go(means.previous),
    // Before the first heading the next one is the first.
    nextHeading: () => heading(place.titled ? at + 1 : 0),
    previousHeading: () => heading(at - 1),
    look: () => panel('look'),
    contents: () => headings.length > 1 && panel('contents'),
    picture: means.openPicture,
    tags: () => panel('tags'),
    copy: () => panel('copy'),
    done: () => done(means.toggleDone),
    undo: means.takeBack,
    help: () => done(means.help),
    back: () => go(means.back),
  };
  return deeds[command]();
}

function done(act: () => void): boolean {
  act();
  return true;
}
