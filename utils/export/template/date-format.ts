const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s?(Z|[+-]\d\d:\d\d)?)?$/;
const tokens = /\[([^\]]*)\]|YYYY|YY|MM|M|DD|D|HH|H|mm|m|ss|s|ZZ|Z/g;

/**
 * A moment (ISO 8601, or its day alone) in a format of `YYYY YY MM M DD D HH H mm m ss s Z ZZ`, other letters in `[ ]`; in its
 * own zone, or in `zone` (`+08:00`). Null where it is no moment.
 */
export function formatDate(value: string, format: string, zone?: string): string | null {
  const parts = iso.exec(zone ? inZone(value, zone) : value);
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', offset = '+08:00'] = parts;
  const shown: Record<string, string> = { YYYY: year, MM: month, DD: day, HH: hour, mm: minute, ss: second };
  shown.YY = year.slice(2);
  shown.Z = offset === 'Z' ? '+00:00' : offset;
  shown.ZZ = shown.Z.replace(':', '');
  return format.replace(tokens, (token, kept?: string) => kept ?? shown[token] ?? String(Number(shown[token + token])));
}

/** The same moment as clocks of another zone show it. A day alone stays that day. */
function inZone(value: string, zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const time = Date.parse(value);
  if (!sign || Number.isNaN(time) || value.length === 10) return value;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return `${new Date(time + shift * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
