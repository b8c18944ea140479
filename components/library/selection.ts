/** What is selected, and the row from which a shift-click selects to here. Ids, so that it survives sorting. */
export type Selection = { ids: ReadonlySet<string>; anchor: string | null };

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Selects everything between the anchor and `id` in the order of the list, and keeps what was selected. */
export function extended({ ids, anchor }: Selection, id: string, order: string[]): Selection {
  const from = order.indexOf(anchor ?? id);
  const to = order.indexOf(id);
  if (from === -1 || to === -1) return { ids: new Set([...ids, id]), anchor: id };
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...between]), anchor };
}

export function allOf(order: string[]): Selection {
  return { ids: new Set(order), anchor: order[0] ?? null };
}

/** Drops what is no longer in the list: nothing is done to articles that nobody can see. */
export function pruned(selection: Selection, order: string[]): Selection {
  const here = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => here.has(id)));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}
