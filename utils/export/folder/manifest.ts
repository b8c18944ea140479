/** A note of ours in the folder. */
export type NoteEntry = {
  /** The article's `key`, which outlives a library. */
  key: string;
  /** The path that the article asked for; `path` is another where that one was taken. */
  base: string;
  path: string;
  /** SHA-256 (hex) of what we wrote: a file with other bytes is no longer ours to change. */
  hash: string;
  /** What the note was made from; the same stamp, the same note. */
  stamp: string;
  /** The library that wrote it last. None removes what another wrote. */
  owner: string;
  /** Paths of the pictures that it shows. */
  pictures: string[];
  /** Its article is gone, but its reader has written in it. */
  yours?: true;
};

/** Everything in the folder that is ours. Notes by key, pictures by path with the SHA-256 of their bytes. */
export type Manifest = { notes: Map<string, NoteEntry>; pictures: Map<string, string> };

/** Hidden from note programs and from people. */
export const OURS = '.mocang';
export const MANIFEST = `${OURS}/folder.json`;

export function emptyManifest(): Manifest {
  return { notes: new Map(), pictures: new Map() };
}

export function writeManifest({ notes, pictures }: Manifest): string {
  const lines = (rows: Iterable<unknown>) => [...rows].map((row) => JSON.stringify(row)).join(',\n');
  return `{"format":"mocang-folder","version":1,"notes":[\n${lines(notes.values())}\n],"pictures":[\n${lines(pictures)}\n]}\n`;
}

/** What the file says; null where it is not ours or was not written whole. */
export function readManifest(text: string): Manifest | null {
  const { format, version, notes, pictures } = parsed(text);
  if (format !== 'mocang-folder' || version !== 1 || !Array.isArray(notes) || !Array.isArray(pictures)) return null;
  return {
    notes: new Map(notes.filter(isNoteEntry).map((entry) => [entry.key, entry])),
    pictures: new Map(pictures.filter(isPair)),
  };
}

/** An object whatever the text is. */
export function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

export function isNoteEntry(entry: unknown): entry is NoteEntry {
  const { key, base, path, hash, stamp, owner, pictures } = Object(entry) as Record<string, unknown>;
  const texts = [key, base, path, hash, stamp, owner].every((text) => typeof text === 'string');
  return texts && isInside(path) && Array.isArray(pictures) && pictures.every(isInside);
}

export function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && isInside(pair[0]) && typeof pair[1] === 'string';
}

/** A path below the folder and not hidden: the file may have been written by somebody else. */
function isInside(path: unknown): path is string {
  return typeof path === 'string' && path.split('/').every((part) => part !== '' && !part.startsWith('.'));
}
