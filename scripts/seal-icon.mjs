/** Light enough for a dark toolbar, dark enough for a light one: 3:1 on both. */
const red = '#C2412F';
const grey = '#80878A';
const paper = '#FFFAF5';

/** A square of the seal's own grid (16 units) with what is cut into it or drawn on it. */
const square = { x: 1, size: 14, radius: 2.4 };
const drop = 'M8 3C8 3 4.6 7 4.6 9.3a3.4 3.4 0 0 0 6.8 0C11.4 7 8 3 8 3Z';

/**
 * The seal 藏 as SVG. At 16 px the character, which has 17 strokes, gives way to a drop of ink.
 * @param {'outline' | 'half' | 'kept' | 'grey'} state
 * @param {number} size Pixels.
 */
export function sealIcon(state, size) {
  const sign = size < 24 ? dropSign : characterSign;
  const colour = state === 'grey' ? grey : red;
  const line = outline(colour, size) + sign(colour);
  const full = filled() + sign(paper);
  const half = `${line}<clipPath id="low"><rect y="8" width="16" height="8"/></clipPath><g clip-path="url(#low)">${full}</g>`;
  const drawing = { outline: line, grey: line, kept: full, half }[state];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${drawing}</svg>`;
}

function filled() {
  const { x, size, radius } = square;
  return `<rect x="${x}" y="${x}" width="${size}" height="${size}" rx="${radius}" fill="${red}"/>`;
}

/** The line keeps whole pixels: two up to 48, five at 128. */
function outline(colour, size) {
  const width = Math.max(2, Math.round(size / 24)) * (16 / size);
  const inset = square.x + width / 2;
  const side = 16 - 2 * inset;
  return `<rect x="${inset}" y="${inset}" width="${side}" height="${side}" rx="${square.radius - width / 2}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

function dropSign(colour) {
  return `<path d="${drop}" fill="${colour}"/>`;
}

function characterSign(colour) {
  const font = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',serif";
  return `<text x="8" y="11.75" text-anchor="middle" font-family="${font}" font-weight="900" font-size="10.2" fill="${colour}">藏</text>`;
}
