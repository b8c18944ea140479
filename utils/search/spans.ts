import { foldWithStarts } from './fold';

/** A stretch of a text: from, to (not included), in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/** Where the folded words stand in the original text: in order, overlapping ones joined. */
export function spansOf(original: string, words: string[]): Span[] {
  const { text, starts } = foldWithStarts(original);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      found.push([starts[at] ?? 0, endOf(starts, at + word.length)]);
    }
  }
  return joined(found.sort((a, b) => a[0] - b[0]));
}

/** Where a hit ends in the original. Half of a character that folds into several (…, ㎡) marks all of it. */
function endOf(starts: Uint32Array, to: number): number {
  let end = to;
  while (end < starts.length - 1 && starts[end] === starts[to - 1]) end++;
  return starts[end] ?? 0;
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
