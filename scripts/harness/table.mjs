/** Columns side by side, Chinese characters counted as two. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.min(44, Math.max(...lines.map((line) => widthOf(line[column] ?? '')))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => fit(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(text) {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character) {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );
}

function fit(text, width) {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text));
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`.padEnd(kept.length + Math.max(1, width - widthOf(kept)));
}
