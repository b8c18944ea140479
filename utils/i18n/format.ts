import { localDay } from '@/utils/local-day';
import { language } from './i18n';

/** Thousands with commas, in every language: 1,284. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

/** Bytes as people read them, thousands to the step: 86 KB, 1.4 MB, 1.9 GB. */
export function saySize(bytes: number): string {
  if (bytes < 1_000) return `${sayNumber(bytes)} B`;
  const [unit, step] = bytes < 999_500 ? ['KB', 1e3] : bytes < 999_500_000 ? ['MB', 1e6] : ['GB', 1e9];
  const value = bytes / step;
  return `${value < 9.95 ? value.toFixed(1).replace('.0', '') : sayNumber(value)} ${unit}`;
}

/** Minutes that reading takes, at 350 characters a minute; never less than one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / 350));
}

/** A calendar day (`YYYY-MM-DD`), the year only where it is not this one: 11月18日. */
export function sayDay(day: string, now: Date): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const elsewhere = year !== now.getFullYear();
  if (language.value === 'en') return `${date} ${englishMonths[month - 1]}${elsewhere ? ` ${year}` : ''}`;
  return `${elsewhere ? `${year}年` : ''}${month}月${date}日`;
}

/** The day of a moment as seen from now: 今天, 昨天, 周四 within a week, else the date. On this machine's clock. */
export function sayRecentDay(moment: string, now: Date): string {
  const when = new Date(moment);
  const ago = daysBetween(when, now);
  if (ago === 0 || ago === 1) return nearDays[language.value][ago] ?? '';
  if (ago > 1 && ago < 7) return weekdays[language.value][when.getDay()] ?? '';
  return sayDay(localDay(when), now);
}

/** Day and time: 昨天21:40, 11月18日08:30. */
export function sayMoment(moment: string, now: Date): string {
  const when = new Date(moment);
  const time = `${two(when.getHours())}:${two(when.getMinutes())}`;
  return `${sayRecentDay(moment, now)}${language.value === 'en' ? ', ' : ''}${time}`;
}

/** Midnights between two moments; negative for the future. */
function daysBetween(when: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(when)) / 86_400_000);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const nearDays = { 'zh-CN': ['今天', '昨天'], 'zh-TW': ['今天', '昨天'], en: ['Today', 'Yesterday'] };
const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  'zh-TW': ['週日', '週一', '週二', '週三', '週四', '週五', '週六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
