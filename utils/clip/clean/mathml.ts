import { attributeOf, childrenOf, rawTextOf, tagOf } from '../dom';

/** Nobody writes formulas so deep. */
const DEEPEST = 40;

/** MathML → LaTeX, for where no LaTeX lies beside it. */
export function texOfMathml(math: Element): string {
  return row(math, 0).replace(/\s+/g, ' ').trim();
}

type Written = (children: string[], element: Element) => string;

const part = (at: number) => (children: string[]) => children[at] ?? '';
const [first, second, third] = [part(0), part(1), part(2)];

/** What elements of MathML are in LaTeX, of what their children are. Those not named here are only what is in them. */
const written: Record<string, Written> = {
  mfrac: (of) => `\\frac${group(first(of))}${group(second(of))}`,
  msqrt: (of) => `\\sqrt${group(of.join(' '))}`,
  mroot: (of) => `\\sqrt[${second(of)}]${group(first(of))}`,
  msup: (of) => `${base(first(of))}^${group(second(of))}`,
  msub: (of) => `${base(first(of))}_${group(second(of))}`,
  msubsup: (of) => `${base(first(of))}_${group(second(of))}^${group(third(of))}`,
  munder: (of) => under(first(of), second(of)),
  mover: (of) => over(first(of), second(of)),
  munderover: (of) => `${base(first(of))}_${group(second(of))}^${group(third(of))}`,
  mfenced: (of, element) =>
    `\\left${sign(attributeOf(element, 'open') ?? '(')} ${of.join(', ')} \\right${sign(attributeOf(element, 'close') ?? ')')}`,
  mtable: (of) => `\\begin{matrix} ${of.join(' \\\\ ')} \\end{matrix}`,
  mtr: (of) => of.join(' & '),
  mspace: () => '\\,',
  semantics: first,
};
const nothing = /^(annotation|annotation-xml|mphantom|none|mprescripts|malignmark|maligngroup)$/;

function row(element: Element, depth: number): string {
  const name = tagOf(element);
  if (nothing.test(name) || depth > DEEPEST) return '';
  const text = leaves[name]?.(rawTextOf(element).trim());
  if (text !== undefined) return text;
  const children = childrenOf(element).map((child) => row(child, depth + 1));
  return written[name]?.(children, element) ?? children.filter(Boolean).join(' ');
}

const leaves: Record<string, (text: string) => string> = {
  mi: (text) => (/^[a-z]{2,}$/i.test(text) ? named(text) : escaped(text)),
  mn: escaped,
  mo: (text) => operators[text] ?? (/^[a-z]{2,}$/i.test(text) ? named(text) : sign(text)),
  mtext: (text) => (text ? `\\text{${escaped(text)}}` : ''),
  ms: (text) => `\\text{${escaped(text)}}`,
};

const functions =
  /^(sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|exp|lim|max|min|sup|inf|det|dim|ker|deg|gcd|arg)$/;

function named(word: string): string {
  return functions.test(word) ? `\\${word}` : `\\operatorname{${word}}`;
}

const operators: Record<string, string> = {
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '−': '-',
  '∞': '\\infty',
  '→': '\\to',
  '⋅': '\\cdot',
  '×': '\\times',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '…': '\\ldots',
  // What is only thought: function applied, invisible times, separator, plus.
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
};

function sign(text: string): string {
  return escaped(text) || '.';
}

function escaped(text: string): string {
  return text.replace(/\\/g, '\\backslash ').replace(/[{}$%#&_]/g, '\\$&');
}

const accents: Record<string, string> = {
  '^': '\\hat',
  ˆ: '\\hat',
  '~': '\\tilde',
  '˜': '\\tilde',
  '¯': '\\bar',
  '‾': '\\overline',
  '―': '\\overline',
  '\\to': '\\vec',
  '→': '\\vec',
  '˙': '\\dot',
  '.': '\\dot',
  '⏞': '\\overbrace',
};

function over(of: string, mark: string): string {
  const accent = accents[mark];
  return accent
    ? `${accent}${group(of)}`
    : isLarge(of)
      ? `${of}^${group(mark)}`
      : `\\overset${group(mark)}${group(of)}`;
}

function under(of: string, mark: string): string {
  if (mark === '⏟') return `\\underbrace${group(of)}`;
  return isLarge(of) ? `${of}_${group(mark)}` : `\\underset${group(mark)}${group(of)}`;
}

/** Its limits stand above and below by themselves. */
function isLarge(of: string): boolean {
  return /^\\(sum|prod|int|lim|max|min|sup|inf)$/.test(of);
}

function group(tex: string): string {
  return `{${tex}}`;
}

/** What a power or an index stands at. */
function base(tex: string): string {
  return /^(.|\\[a-zA-Z]+)$/u.test(tex) ? tex : group(tex);
}
