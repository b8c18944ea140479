import { signal } from '@preact/signals';
import type { PruneState } from '@/components/space/prune';
import type { FreeablePicture } from '@/utils/library/space';
import { freePictures } from '@/utils/pictures/free-pictures';
import type { ArticleSpace } from '@/utils/space/article-space';
import { isPruned, type PruneRule } from '@/utils/space/prune-rule';
import { library } from './open-library';

export const spaces = signal<ArticleSpace[] | null>(null);
export const rule = signal<PruneRule>({ whose: 'read', months: 12 });
export const freeable = signal<FreeablePicture[] | null>(null);
export const pruning = signal<PruneState>({ at: 'idle' });

let stopping = new AbortController();

/** Counts what everything takes, and what the rule is about. */
export async function countSpace(): Promise<void> {
  spaces.value = await library.space();
  await lookUp();
}

export function chooseRule(next: PruneRule): void {
  rule.value = next;
  pruning.value = { at: 'idle' };
  lookUp().catch(console.error);
}

async function lookUp(): Promise<void> {
  const asked = rule.value;
  freeable.value = null;
  const now = new Date();
  const some = (spaces.value ?? []).filter(({ article }) => isPruned(article, asked, now));
  const found = await library.freeablePictures(some.map(({ article }) => article.id));
  if (rule.value === asked) freeable.value = found;
}

/** Goes on when the page shows something else; ends with the tab. */
export async function startPruning(): Promise<void> {
  const pictures = freeable.value ?? [];
  stopping = new AbortController();
  pruning.value = { at: 'running', so: { asked: 0, freed: 0, bytes: 0, gone: 0, unasked: 0 }, all: pictures.length };
  try {
    const so = await freePictures(library, pictures, {
      progress: (so) => {
        pruning.value = { at: 'running', so, all: pictures.length };
      },
      signal: stopping.signal,
    });
    pruning.value = { at: 'done', so };
  } catch (error) {
    console.error(error);
    pruning.value = { at: 'failed' };
  }
  await countSpace();
}

export function stopPruning(): void {
  stopping.abort();
}
