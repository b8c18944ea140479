const kept = 30;

/** Whole days until something deleted then is gone: 30 on the day itself, never below 0. */
export function daysLeft(deletedAt: string | null, now: Date): number {
  if (deletedAt === null) return kept;
  const days = Math.floor((now.getTime() - new Date(deletedAt).getTime()) / 86_400_000);
  return Math.max(0, Math.min(kept, kept - days));
}
