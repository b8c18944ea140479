import { isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { inertBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { byTurndown, byUnified } from './markdown-peers.mjs';

/** Milliseconds of one article's clean HTML to Markdown, both as strings: what each took, in every round. */
export type MarkdownTimings = Record<keyof typeof writers, number[]>;

const writers = {
  ours: (html: string) => toMarkdown(inertBody(html)),
  turndown: (html: string) => byTurndown(withAddresses(html)),
  unified: (html: string) => byUnified(withAddresses(html)),
};

/** Times ours and the peers on the article of the page that this runs in, in turns; null where there is none. */
export function timeMarkdown(rounds: number, milliseconds: number): MarkdownTimings | null {
  const outcome = clip(document, new URL(location.href));
  if (isRefusal(outcome)) return null;
  const timings: MarkdownTimings = { ours: [], turndown: [], unified: [] };
  const end = performance.now() + milliseconds;
  for (let round = 0; round < rounds || performance.now() < end; round++)
    for (const name of Object.keys(writers) as (keyof typeof writers)[])
      timings[name].push(time(() => writers[name](outcome.html)));
  return timings;
}

/** Peers write a picture only where its address stands in `src`. */
function withAddresses(html: string): string {
  return html.replaceAll(' data-src="', ' src="');
}

/** Several runs in one measure: a page's clock ticks every 0.1 ms, which is a good part of what one run takes. */
const RUNS = 5;

function time(work: () => unknown): number {
  const start = performance.now();
  for (let run = 0; run < RUNS; run++) work();
  return (performance.now() - start) / RUNS;
}
