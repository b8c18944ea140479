import { useMemo, useState } from 'preact/hooks';
import type { Found } from '@/utils/search/search';
import { allOf, extended, nothingSelected, pruned, type Selection, toggled } from './selection';

/** What of the list is selected and where the keys are. */
export type ListState = {
  selection: Selection;
  /** The selected articles that are in sight of the list, in its order. */
  chosen: Found['article'][];
  cursor: string | null;
  /** Whether the cursor was last moved by a key, so that the focus belongs there. */
  byKey: boolean;
  pick(id: string, extend: boolean): void;
  pickAll(): void;
  /** Boxes are shown on every row: something is selected, or somebody without a mouse asked for them. */
  choosing: boolean;
  choose(): void;
  clear(): void;
  point(id: string): void;
  /** Moves the cursor by so many rows; `extend` selects on the way. */
  move(by: number, extend?: boolean): void;
  /** Puts the cursor on the first row if it is nowhere, and the focus on it. */
  enter(): void;
};

export function useList(found: Found[]): ListState {
  const [given, setSelection] = useState(nothingSelected);
  const [pointed, setPointed] = useState<{ id: string | null; byKey: boolean }>({ id: null, byKey: false });
  const [asked, setAsked] = useState(false);
  const order = useMemo(() => found.map(({ article }) => article.id), [found]);
  const selection = useMemo(() => pruned(given, order), [given, order]);
  const at = pointed.id === null ? -1 : order.indexOf(pointed.id);
  const go = (to: number) => {
    const id = order[Math.min(order.length - 1, Math.max(0, to))] ?? null;
    setPointed({ id, byKey: true });
    return id;
  };
  return {
    selection,
    chosen: found.flatMap(({ article }) => (selection.ids.has(article.id) ? [article] : [])),
    cursor: at === -1 ? null : pointed.id,
    byKey: pointed.byKey,
    pick: (id, extend) => {
      setSelection(extend ? extended(selection, id, order) : toggled(selection, id));
      setPointed({ id, byKey: false });
    },
    pickAll: () => setSelection(allOf(order)),
    choosing: asked || selection.ids.size > 0,
    choose: () => setAsked(true),
    clear: () => {
      setAsked(false);
      setSelection(nothingSelected);
    },
    point: (id) => id !== pointed.id && setPointed({ id, byKey: false }),
    move: (by, extend = false) => {
      const from = order[Math.max(0, at)];
      const id = go(at === -1 ? 0 : at + by);
      if (!extend || id === null || from === undefined) return;
      const anchored = selection.anchor === null ? { ...selection, anchor: from } : selection;
      setSelection(extended(anchored, id, order));
    },
    enter: () => go(Math.max(0, at)),
  };
}
