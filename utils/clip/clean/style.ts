/** What an inline style means for the words inside; everything else about it is looks. Null where it says nothing about it. */
export type Style = {
  hidden: boolean;
  /** Begins and ends a line, whatever the element is. */
  block: boolean;
  /** Keeps its blanks and breaks, and is set like a listing. */
  listing: boolean;
  bold: boolean | null;
  italic: boolean;
  underlined: boolean;
  struck: boolean;
  centred: boolean | null;
  /** Of the letters, in pixels. */
  size: number | null;
};

const telling = new Set(
  'display visibility white-space font font-weight font-style font-size font-family text-align text-decoration text-decoration-line'.split(
    ' ',
  ),
);

/** Null where nothing in the style matters. Editors repeat one style hundreds of times: `known` keeps what was read. */
export function styleOf(style: string | null, known: Map<string, Style | null>): Style | null {
  if (!style) return null;
  const kept = known.get(style);
  if (kept !== undefined) return kept;
  const read = readStyle(style);
  known.set(style, read);
  return read;
}

function readStyle(text: string): Style | null {
  const values = tellingIn(text);
  if (!values) return null;
  const weight = values['font-weight'] ?? '';
  const lines = values['text-decoration'] ?? values['text-decoration-line'] ?? '';
  const align = values['text-align'];
  return {
    hidden: values.display?.startsWith('none') === true || /^(hidden|collapse)/.test(values.visibility ?? ''),
    block: /^(block|flow-root|list-item|table)\b/.test(values.display ?? ''),
    listing:
      /^(pre|break-spaces)/.test(values['white-space'] ?? '') &&
      monospaced.test(values['font-family'] ?? values.font ?? ''),
    bold: /^(bold|[6-9]\d\d)/.test(weight) ? true : /^(normal|[1-4]00)/.test(weight) ? false : null,
    italic: /^(italic|oblique)/.test(values['font-style'] ?? ''),
    underlined: /underline/.test(lines),
    struck: /line-through/.test(lines),
    centred: align ? align.startsWith('center') : null,
    size: pixels(values['font-size'] ?? ''),
  };
}

/** The declarations that matter, in small letters. Semicolons in quotes and addresses end what they stand in: nothing of ours does. */
function tellingIn(text: string): Record<string, string> | null {
  const values: Record<string, string> = {};
  let any = false;
  for (const declaration of text.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, colon).trim();
    if (colon < 0 || !telling.has(name)) continue;
    values[name] = declaration.slice(colon + 1).trim();
    any = true;
  }
  return any ? values : null;
}

const monospaced = /\b(monospace|consolas|menlo|monaco|courier|sfmono-regular)\b/;

/** Relative sizes are of what is around, which is 16 or near it wherever people write. */
function pixels(size: string): number | null {
  const [, number, unit] = /^([\d.]+)(px|pt|r?em|%)/.exec(size) ?? [];
  const scale = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 }[unit ?? ''];
  return number && scale ? Math.round(Number(number) * scale) : null;
}
