import type { ImportState } from '@/components/import/import-state';

type Done = { place: number; of: number };

/** Milliseconds before a speed says anything. */
const soonest = 2000;

/** Counts an import of so many files. An archive is one of them until its first document tells how many it holds. */
export function progressOf(files: number): { after(batch: Done[], name: string): ImportState } {
  const start = performance.now();
  let [documents, of] = [0, files];
  return {
    after(batch, name) {
      documents += batch.length;
      for (const found of batch) if (found.place === 1) of += found.of - 1;
      const time = performance.now() - start;
      const known = time >= soonest && documents > 0;
      return {
        step: 'running',
        documents,
        of: Math.max(of, documents),
        perSecond: known ? (documents * 1000) / time : null,
        secondsLeft: known ? ((of - documents) * time) / documents / 1000 : null,
        name,
      };
    },
  };
}
