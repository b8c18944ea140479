/** Of letters whose style says nothing: near what every reader sets. */
const USUAL = 16;

export function sizeOf(line: Element, sizes: WeakMap<Element, number>): number {
  return sizes.get(line) ?? USUAL;
}

/** How large most of the words are, in pixels. */
export function bodySize(written: Element, sizes: WeakMap<Element, number>): number {
  const words = new Map<number, number>();
  for (const line of written.querySelectorAll('p')) {
    const size = sizeOf(line, sizes);
    words.set(size, (words.get(size) ?? 0) + (line.textContent ?? '').length);
  }
  return [...words].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [USUAL, 0])[0];
}
