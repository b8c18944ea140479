import type { LucideIcon } from 'lucide-preact';

/** A line icon that says nothing by itself: the word or the label is beside it. 16 px, in bars 18. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: 12 | 14 | 16 | 18 }) {
  return <Drawing class="i" size={size} strokeWidth={1.75} aria-hidden="true" />;
}
