import { change, type Desk, keptArticle } from './desk';
import { keptState } from './state-of';

/** How many of the latest clips the popup has room for. */
const recentClips = 3;

/** Shows how much the library holds, and from then on every change in it: pictures arriving, tags, deletions. */
export async function followLibrary(desk: Desk): Promise<void> {
  const refresh = oneAtATime(async () => {
    await refreshArticle(desk);
    await countLibrary(desk);
  });
  desk.library.watch(refresh);
  await countLibrary(desk);
}

async function countLibrary(desk: Desk): Promise<void> {
  const { library } = desk;
  const [recent, counts, unread, tags] = await Promise.all([
    library.latest(recentClips),
    library.counts(),
    library.unread(),
    library.tags(),
  ]);
  const knownTags = tags.map(({ name }) => name);
  change(desk, { recent, totals: { all: counts.articles, unread }, knownTags, now: new Date() });
}

async function refreshArticle(desk: Desk): Promise<void> {
  const before = keptArticle(desk);
  const saved = before && (await desk.library.get(before.saved.id));
  if (!before || !saved || saved.deletedAt) return;
  const after = await keptState(saved, before, desk.library);
  // What the reader did meanwhile is newer than what was read from the disk before it.
  if (keptArticle(desk) === before) desk.state.value = { ...after, keeping: before.keeping };
}

/** A call while one is running makes it run once more afterwards, however many calls there are. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async function run() {
    again = running;
    if (running) return;
    running = true;
    await work().catch(console.error);
    running = false;
    if (again) await run();
  };
}
