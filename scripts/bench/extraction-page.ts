import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';

/** Milliseconds of one page: what each took, in every round. */
export type Timings = {
  site: string;
  extract: number[];
  sanitise: number[];
  readability: number[];
  defuddle: number[];
};

/**
 * Times ours and the peers on the page as it stands, in turns. Null where there is no article. Runs in the page.
 * What the server hides until scripts have run is shown first: Readability takes hidden text for none. A small page gets
 * more rounds, as many as fit into `milliseconds`: its times are little more than the clock's steps and other programs' work.
 */
export function timePage(rounds: number, milliseconds: number): Timings | null {
  const url = new URL(location.href);
  const first = clip(document, url);
  if (isRefusal(first)) return null;
  for (const hidden of document.querySelectorAll<HTMLElement>('#js_content, #js_article'))
    hidden.style.visibility = 'visible';
  const timings: Timings = { site: first.facts.site, extract: [], sanitise: [], readability: [], defuddle: [] };
  const end = performance.now() + milliseconds;
  for (let round = 0; round < rounds || performance.now() < end; round++) timeRound(timings, url);
  return timings;
}

function timeRound(timings: Timings, url: URL): void {
  const outcome = clip(document, url);
  if (!isRefusal(outcome)) {
    timings.extract.push(outcome.milliseconds.extract);
    timings.sanitise.push(outcome.milliseconds.sanitise);
  }
  timings.readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()));
  timings.defuddle.push(time(() => new Defuddle(document, { url: url.href }).parse()));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
