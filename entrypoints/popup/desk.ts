import { type Signal, signal } from '@preact/signals';
import type { KeptState, PopupState, Preview, Surroundings } from '@/components/popup/popup-state';
import type { Message } from '@/components/toast';
import type { Library } from '@/utils/library/library';

/** Everything the popup works on. Each thing it does is a function of this. */
export type Desk = {
  library: Library;
  state: Signal<PopupState>;
  around: Signal<Surroundings>;
  /** Tags typed for an article that is not kept yet; they survive a failure. */
  tags: string[];
  /** The article page that the popup shows; null while it shows none. Another that comes into the tab is not clipped. */
  page: { tabId: number; address: string } | null;
};

export function openDesk(library: Library): Desk {
  const around: Surroundings = {
    recent: [],
    totals: null,
    knownTags: [],
    offline: !navigator.onLine,
    message: null,
    now: new Date(),
  };
  return { library, state: signal<PopupState>({ step: 'looking' }), around: signal(around), tags: [], page: null };
}

export function change(desk: Desk, part: Partial<Surroundings>): void {
  desk.around.value = { ...desk.around.value, ...part };
}

export function say(desk: Desk, message: Message | null): void {
  change(desk, { message });
}

/** The kept article that is shown; null in every other state. */
export function keptArticle({ state }: Desk): KeptState | null {
  return state.value.step === 'kept' ? state.value : null;
}

/** The article that is shown, kept or not. */
export function shownPage({ state: { value } }: Desk): Preview | null {
  if (value.step === 'article') return value.page;
  return value.step === 'kept' || value.step === 'trashed' ? value.saved : null;
}
