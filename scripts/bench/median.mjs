/** The middle of some figures. @param {number[]} figures */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
