import type { Wanted } from '@/utils/export/folder/plan';
import { syncFolder } from '@/utils/folder/sync';
import { sha256 } from '@/utils/library/hash';
import type { memoryDisk } from './memory-disk';

export type Note = { title: string; text: string; pictures?: string[] };

/** A library as far as a folder knows one: notes by key. */
export type Notes = Map<string, Note>;

export const noteText = ({ title, text }: Note) => `# ${title}\n${text}`;

export function wantedOf(notes: Notes): Wanted[] {
  return [...notes].map(([key, note]) => ({ key, base: `甲/${note.title}.md`, stamp: JSON.stringify(note) }));
}

type Options = { owner?: string; signal?: AbortSignal; before?(): void };

export function sync({ disk }: ReturnType<typeof memoryDisk>, notes: Notes, { before, ...rest }: Options = {}) {
  return syncFolder({
    disk,
    wanted: wantedOf(notes),
    owner: 'this library',
    render: async (key) => {
      before?.();
      const note = notes.get(key);
      if (!note) return null;
      const pictures = (note.pictures ?? []).map(async (name) => {
        const content = new TextEncoder().encode(name);
        return { path: `pictures/${name}.png`, hash: await sha256(content), content };
      });
      return { note: new TextEncoder().encode(noteText(note)), pictures: await Promise.all(pictures) };
    },
    ...rest,
  });
}
