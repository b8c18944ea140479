import type { Manifest, NoteEntry } from '@/utils/export/folder/manifest';
import { plan, type Step, type Wanted } from '@/utils/export/folder/plan';
import { sha256 } from '@/utils/library/hash';
import type { Disk } from './disk';
import { announce, closeManifest, openManifest } from './journal';
import { listingOf } from './listing';
import type { Means, SyncReport } from './means';
import { removeNote, tidy } from './take-away';
import { entryOf, type Made, type Rendered, writeNote } from './write-note';

export type SyncTask = {
  disk: Disk;
  wanted: Wanted[];
  /** This library's own name, so that it removes no note of another's. */
  owner: string;
  /** The note of an article and its pictures; null where it is gone meanwhile. */
  render(key: string): Promise<Rendered | null>;
  /** Called with how many of the steps are done. */
  progress?(done: number, of: number): void;
  signal?: AbortSignal;
};

/** A group is announced before it is written: so many steps, or so many bytes of notes. */
const most = { steps: 24, bytes: 8 * 2 ** 20 };

/**
 * Makes the folder hold what the library holds. Writes only what changed, touches no file that is not byte for byte what it
 * wrote itself, and may be cut short at any moment: the next one finds out how far it came.
 */
export async function syncFolder(task: SyncTask): Promise<SyncReport> {
  const { disk, wanted, owner } = task;
  const report: SyncReport = { added: 0, changed: 0, renamed: 0, removed: 0, left: [], stopped: false };
  const manifest = await openManifest(disk);
  const there = await listingOf(disk, [...wanted.map(({ base }) => base), ...pathsOf(manifest)]);
  const steps = plan(wanted, manifest, there, owner);
  if (steps.length === 0) return report;
  // Where it breaks off, what was announced is enough to go on from.
  report.stopped = !(await run(steps, task, { disk, manifest, there, owner, report, emptied: new Set() }));
  await closeManifest(disk, manifest);
  return report;
}

/** False where it was called off. */
async function run(steps: Step[], { render, progress, signal }: SyncTask, means: Means): Promise<boolean> {
  let group = 0;
  for (let done = 0; done < steps.length; ) {
    if (signal?.aborted) return false;
    const made = await makeGroup(steps, done, render);
    await announceGroup(made.notes, ++group, means);
    for (const old of made.removes) await removeNote(old, means);
    for (const note of made.notes) await writeNote(note, means);
    done = made.end;
    progress?.(done, steps.length);
  }
  await tidy(means);
  return true;
}

type Group = { notes: Made[]; removes: NoteEntry[]; end: number };

/** The next steps, with what they write. */
async function makeGroup(steps: Step[], start: number, render: SyncTask['render']): Promise<Group> {
  const group: Group = { notes: [], removes: [], end: start };
  let bytes = 0;
  for (const step of steps.slice(start, start + most.steps)) {
    if (bytes > most.bytes) break;
    group.end++;
    if (step.do === 'remove') group.removes.push(step.old);
    const rendered = step.do === 'write' && (await render(step.wanted.key));
    if (!rendered) continue;
    bytes += rendered.note.length;
    group.notes.push({ step, ...rendered, hash: await sha256(rendered.note as Uint8Array<ArrayBuffer>) });
  }
  return group;
}

async function announceGroup(notes: Made[], group: number, { disk, owner }: Means): Promise<void> {
  const pictures = notes.flatMap((note) => note.pictures.map(({ path, hash }): [string, string] => [path, hash]));
  const intents = notes.map((made) => {
    const { old } = made.step;
    return { entry: entryOf(made, owner), old: old && { path: old.path, hash: old.hash } };
  });
  if (intents.length > 0) await announce(disk, group, { notes: intents, pictures });
}

function* pathsOf({ notes, pictures }: Manifest): Generator<string> {
  for (const { path } of notes.values()) yield path;
  yield* pictures.keys();
}
