import { limits } from '../limits';
import { importError } from '../problem';
import { decodePage } from './charset';
import { webAddress } from './claims';
import { inAddress, type Resources } from './resources';
import { transferred } from './transfer';

type Headers = Map<string, string>;
type Part = { headers: Headers; body: Uint8Array<ArrayBuffer> };

/** A page and everything that it shows, in one file in the format of mail. */
export type Mhtml = {
  html: string;
  url: URL | null;
  /** As its header says it. */
  date: string;
  resources: Resources;
};

/** Throws an import problem where there is no page in it. */
export function readMhtml(bytes: Uint8Array<ArrayBuffer>): Mhtml {
  const whole = partOf(bytes);
  const parts = partsOf(whole);
  const page = parts.find(({ headers }) => /^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? ''));
  if (!page) throw importError({ code: 'damaged-archive' });
  const told = /charset\s*=\s*"?([\w-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1] ?? null;
  const addresses = [whole.headers.get('snapshot-content-location'), page.headers.get('content-location')];
  return {
    html: decodePage(bytesOf(page), told),
    url: addresses.map((address) => webAddress(address ?? '')).find((address) => address !== null) ?? null,
    date: whole.headers.get('date') ?? '',
    resources: resourcesOf(parts),
  };
}

function resourcesOf(parts: Part[]): Resources {
  const byName = new Map<string, Part>();
  for (const part of parts) {
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    const location = part.headers.get('content-location');
    if (id) byName.set(`cid:${id}`, part);
    if (location) byName.set(location, part);
  }
  return (link) => {
    const part = byName.get(link);
    if (!part) return inAddress(link);
    const name = part.headers.get('content-location') ?? link;
    return { name, bytes: async () => bytesOf(part) };
  };
}

function bytesOf({ headers, body }: Part): Uint8Array<ArrayBuffer> {
  return transferred(body, headers.get('content-transfer-encoding') ?? '');
}

/** Lines of headers, an empty line, the body. */
function partOf(bytes: Uint8Array<ArrayBuffer>): Part {
  const [unix, windows] = [indexOf(bytes, '\n\n', 0), indexOf(bytes, '\r\n\r\n', 0)];
  const isUnix = unix >= 0 && (windows < 0 || unix < windows);
  const end = isUnix ? unix : windows;
  if (end < 0) return { headers: new Map(), body: bytes };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, end));
  // A line that begins with a blank goes on with the one before it.
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.map((line) => /^([\w-]+):\s*(.*)$/.exec(line.trim()));
  return {
    headers: new Map(headers.flatMap((found) => (found ? [[(found[1] ?? '').toLowerCase(), found[2] ?? '']] : []))),
    body: bytes.subarray(end + (isUnix ? 2 : 4)),
  };
}

function partsOf({ headers, body }: Part, depth = 0): Part[] {
  const type = headers.get('content-type') ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const line = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  // A page alone is saved without parts.
  if (line === '--') return [{ headers, body }];
  const parts: Part[] = [];
  for (let at = indexOf(body, line, 0); at >= 0; ) {
    const start = indexOf(body, '\n', at + line.length) + 1;
    const next = indexOf(body, line, at + line.length);
    if (start === 0 || (next >= 0 && next < start)) break;
    parts.push(...inner(partOf(body.subarray(start, next < 0 ? body.length : next)), depth));
    if (parts.length > limits.parts)
      throw importError({ code: 'too-many-entries', count: parts.length, limit: limits.parts });
    at = next;
  }
  return parts;
}

/** Mail programs put the page and its plain text, or page and pictures, into a part of their own. */
function inner(part: Part, depth: number): Part[] {
  const isMany = /^multipart\//i.test(part.headers.get('content-type') ?? '');
  return isMany && depth < 8 ? partsOf(part, depth + 1) : [part];
}

/** Where these ASCII letters begin; -1 where they do not occur. */
function indexOf(bytes: Uint8Array, letters: string, from: number): number {
  const wanted = new TextEncoder().encode(letters);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
