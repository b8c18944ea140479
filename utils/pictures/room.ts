/** How long a look at the disk is believed, in milliseconds. */
const fresh = 5000;

/** Whether the browser has room for so many bytes more, asked of it now and then. Where it does not say, it has. */
export function roomFor(bytes: number): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<boolean> = Promise.resolve(true);
  return () => {
    if (performance.now() - asked > fresh) {
      asked = performance.now();
      answer = hasRoom(bytes);
    }
    return answer;
  };
}

async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > bytes;
}
