/** 2100: a page that tells a later time tells something else (milliseconds, a number that overflowed). */
const LATEST = 4_102_444_800;

/** Unix seconds → ISO 8601 in +08:00, as every publication time is kept. Null for what no page was published at. */
export function momentInChina(seconds: number): string | null {
  if (!(seconds > 0 && seconds < LATEST)) return null;
  return `${new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19)}+08:00`;
}

const calendar = /((?:19|20)\d\d)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})(?!\d)\s*日?/;
const clock =
  /[\sT]{0,6}(?:星期.|周.)?\s{0,3}(?:([01]?\d|2[0-3])\s*(?:[:：]|[时時点])\s*([0-5]\d)(?:\s*(?:[:：]|分)\s*([0-5]\d))?)?/;
const zone = /(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?/;
const moment = new RegExp(`(?<![\\d/-])${calendar.source}(?:${clock.source})?(?:${zone.source})?`);

/**
 * The first date in a text, as `publishedAt` has it: with the time where one stands beside it, else the day alone. Without a
 * zone it is China's time. Null where there is none, or one that no calendar has.
 */
export function momentIn(text: string): string | null {
  const [, year, month, day, hour, minute, second, offset] = moment.exec(text) ?? [];
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!hour || !minute) return date;
  const time = `${date}T${two(hour)}:${minute}:${two(second ?? '0')}`;
  return offset
    ? momentInChina(Date.parse(time + offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')) / 1000)
    : `${time}+08:00`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
