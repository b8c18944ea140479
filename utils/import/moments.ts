/**
 * A publication time as heads write it → ISO 8601 in +08:00, or the day alone. A time without a zone is China's. Null
 * where there is no date in it.
 */
export function publicationTime(written: string): string | null {
  const text = written.trim();
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})[:时](\d{2})分?(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    );
  if (!match) return inChina(Date.parse(/^[A-Z][a-z]{2},? /.test(text) ? text : ''));
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (Number.isNaN(Date.parse(date))) return null;
  if (!hour) return date;
  return inChina(Date.parse(`${date}T${two(hour)}:${minute}:${second ?? '00'}${zone ?? '+08:00'}`));
}

/** A time of our own as heads write it → ISO 8601 in UTC. Without a zone it is UTC. Null where there is none. */
export function ownTime(written: string): string | null {
  const text = written
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/\s*\(UTC\s*([+-]\d{2}:\d{2})\)$/, '$1');
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  const zoned = /[Zz]$|[+-]\d{2}:?\d{2}$/.test(text.slice(10)) || text.length === 10;
  const time = Date.parse(zoned ? text : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function inChina(time: number): string | null {
  return Number.isNaN(time) ? null : `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
