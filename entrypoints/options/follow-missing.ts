import { type Signal, signal } from '@preact/signals';
import type { Missing } from '@/components/library/missing';
import type { Library } from '@/utils/library/library';

/** Often enough to see pictures arrive, in milliseconds. */
const pause = 400;

/** Which articles lack pictures, and how many, as the library changes. */
export function followMissing(library: Library): Signal<Map<string, Missing>> {
  const missing = signal(new Map<string, Missing>());
  let planned = false;
  const read = async () => {
    planned = false;
    missing.value = await library.unfinished(new Date());
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    setTimeout(() => read().catch(console.error), pause);
  };
  library.watch((tables) => {
    if (tables.has('jobs')) plan();
  });
  plan();
  return missing;
}
