import { decode } from './decode';
import type { Head } from './head';
import { readHeaded } from './note';
import type { Found } from './outcome';
import { paragraphLines } from './paragraph-lines';
import { importError, problemOf } from './problem';

/**
 * Articles in one JSON file, as tools that export WeChat accounts write them: a list of records with title, address, account
 * and, where it was asked for, the text. Throws `unsupported` where it is another kind of JSON.
 */
export async function* readJson(name: string, bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Found> {
  const records = recordsIn(parsed(decode(bytes)));
  if (records.length === 0) throw importError({ code: 'unsupported', type: 'json' });
  for (const [index, record] of records.entries()) {
    const place = { name: `${name}/${text(record.title)}`, place: index + 1, of: records.length };
    try {
      const body = paragraphLines(text(record.content) || text(record.markdown));
      yield {
        ...(await readHeaded(name, { head: headOf(record), body, form: 'lines' }, JSON.stringify(record))),
        ...place,
      };
    } catch (error) {
      yield { kind: 'failed', why: problemOf(error), ...place };
    }
  }
}

type JsonRecord = Record<string, unknown>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw importError({ code: 'unsupported', type: 'json' });
  }
}

/** The list, or the list inside one more record; records without title or address are none. */
function recordsIn(value: unknown): JsonRecord[] {
  const inside = isRecord(value) ? (Object.values(value).find(Array.isArray) ?? [value]) : value;
  const list: unknown[] = Array.isArray(inside) ? inside : [];
  return list.filter(
    (item) => isRecord(item) && text(item.title) !== '' && /^https?:/.test(addressOf(item)),
  ) as JsonRecord[];
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function headOf(record: JsonRecord): Head {
  const account = text(record._accountName) || text(record.account) || text(record.nickname);
  const time = Number(record.update_time ?? record.create_time);
  return new Map([
    ['title', text(record.title)],
    ['url', addressOf(record)],
    ['account', account],
    ['author', text(record.author_name) || text(record.author)],
    ['published', time > 0 ? new Date(time * 1000).toISOString() : text(record.date)],
    ['cover', text(record.cover_img) || text(record.cover)],
    ['description', text(record.digest)],
  ]);
}

function addressOf(record: JsonRecord): string {
  return text(record.link) || text(record.url);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
