import { sayRecentDay } from '@/utils/i18n/format';
import { language } from '@/utils/i18n/i18n';

/** The day beside a list: a big number and a word for it, `22 今天`; further back the month, `30 10月`. */
export function railDay(moment: string, now: Date): { big: string; small: string } {
  const when = new Date(moment);
  const big = String(when.getDate());
  const recent = sayRecentDay(moment, now);
  return { big, small: /\d/.test(recent) ? month(when, now) : recent };
}

function month(when: Date, now: Date): string {
  const sameYear = when.getFullYear() === now.getFullYear();
  if (language.value === 'en')
    return when.toLocaleDateString('en-GB', { month: 'short', year: sameYear ? undefined : 'numeric' });
  return `${sameYear ? '' : `${when.getFullYear()}年`}${when.getMonth() + 1}月`;
}
