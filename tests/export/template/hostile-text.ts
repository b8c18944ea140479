/** What breaks heads and names, piece by piece. */
const pieces = [
  ...[
    '水',
    '榫卯',
    'A',
    'é',
    'e\u0301',
    '１',
    '7',
    '2025',
    'yes',
    'No',
    'null',
    '~',
    'true',
    'on',
    'y',
    '.inf',
    '.nan',
    '0x1F',
    '1e3',
  ],
  ...[
    '12:30',
    '2025-02-25',
    '2025-02-25T10:00:00Z',
    '2025-02-25 10:00:00',
    '1_000',
    '0o17',
    '017',
    '-',
    '---',
    '...',
    '?',
    '!',
    '&a',
    '*a',
  ],
  ...[
    ':',
    ': ',
    ' :',
    ' #',
    '#',
    '#a',
    '"',
    "'",
    '\\',
    '\\n',
    '|',
    '>',
    '%',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    '[[',
    ']]',
    ',',
    '，',
    '=',
    '<<',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3000',
    ' ',
    '  ',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u0000',
    '\u0007',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u007f',
    '\u0080',
    '😀',
    '👩\u200d💻',
    '❤️',
    '🇨🇳',
    '𠮷',
    '{{title}}',
    '<b>',
    '&amp;',
    '$&',
    '《',
    '“',
    '：',
  ],
  ...[
    'CON',
    'nul',
    'com1',
    '.',
    '..',
    '/',
    '../',
    '*',
    '^',
    '(2)',
    ' (2)',
    '.md',
    'pictures',
    'mocang.json',
    '字'.repeat(40),
    'x'.repeat(150),
  ],
];

/** A random source of its own, so that a failure has a number. */
export function random(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pieces by themselves first, then mixed, now and then very long. */
export function hostileText(seed: number): string {
  const alone = pieces[seed];
  if (alone !== undefined) return alone.trim() === '' ? `a${alone}b` : alone;
  const next = random(seed);
  const count = 1 + Math.floor(next() * 6);
  const mixed = Array.from({ length: count }, () => pieces[Math.floor(next() * pieces.length)]).join('');
  return seed % 97 === 0 ? mixed.padEnd(10_000, '字 : # ') : mixed;
}
