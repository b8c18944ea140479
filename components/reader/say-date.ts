import { sayDay } from '@/utils/i18n/format';

/** A day with its year, which an article always shows: 2026年11月18日. */
export function sayDate(day: string): string {
  return sayDay(day, new Date(0));
}
