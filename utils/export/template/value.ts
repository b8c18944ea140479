/**
 * What an expression gives. A `raw` text is Markdown already; an `address` is a web address; a `moment` a day or time that YAML
 * knows. Null where there is nothing.
 */
export type Value =
  | { kind: 'text' | 'raw' | 'address' | 'moment'; text: string }
  | { kind: 'list'; items: string[]; raw: boolean }
  | { kind: 'flag'; on: boolean }
  | { kind: 'number'; number: number }
  | null;

export function text(value: string | null): Value {
  return value ? { kind: 'text', text: value } : null;
}

export function address(value: string | null): Value {
  return value ? { kind: 'address', text: value } : null;
}

/** A moment where YAML would read one, else a text. */
export function moment(value: string | null): Value {
  if (!value) return null;
  return { kind: isMoment(value) ? 'moment' : 'text', text: value };
}

export function list(items: string[], raw = false): Value {
  return items.length > 0 ? { kind: 'list', items, raw } : null;
}

export function flag(on: boolean): Value {
  return { kind: 'flag', on };
}

/** A value as one text; empty where there is none. */
export function asText(value: Value): string {
  if (!value) return '';
  if (value.kind === 'list') return value.items.join(', ');
  if (value.kind === 'flag') return String(value.on);
  return value.kind === 'number' ? String(value.number) : value.text;
}

/** A value as a list. */
export function asList(value: Value): string[] {
  if (value?.kind === 'list') return value.items;
  const one = asText(value);
  return one === '' ? [] : [one];
}

/** The same value with another text, item by item in a list. */
export function mapText(value: Value, change: (text: string) => string): Value {
  if (value?.kind === 'list')
    return list(
      value.items.map(change).filter((item) => item !== ''),
      value.raw,
    );
  const changed = change(asText(value));
  return value?.kind === 'raw' ? { kind: 'raw', text: changed } : text(changed);
}

const stamp = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Whether YAML 1.1 reads a timestamp that exists, and every reader the same one. */
function isMoment(value: string): boolean {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = stamp.exec(value) ?? [];
  if (!year) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = time.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists && Number(year) > 99 && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
