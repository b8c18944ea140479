/** Two spellings that a reader takes for one become one: width (ＡＩ, AI), case, ligatures and compatibility forms. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A folded text with the way back: `starts[i]` is where folded character `i` begins in the original. */
export type Folded = { text: string; starts: Uint32Array };

/** Like {@link fold}, for marking: hits found in `text` can be shown in the original, whose length may differ. */
export function foldWithStarts(original: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const cluster of clusters(original)) {
    const folded = fold(cluster);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) starts.push(at);
    at += cluster.length;
  }
  starts.push(at);
  return { text: parts.join(''), starts: Uint32Array.from(starts) };
}

/** A character with the marks that combine with it, so that é folds alike in one code point and in two. */
function clusters(text: string): string[] {
  return text.match(/[\s\S]\p{M}*/gu) ?? [];
}
