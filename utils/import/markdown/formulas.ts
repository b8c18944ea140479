import type MarkdownIt from 'markdown-it';

type Options = { /** Take for a formula only what looks like one. */ strict: boolean };

/** `$…$` in a line and `$$` around lines become elements with their TeX in `data-tex`. */
export function formulas(markdown: MarkdownIt, { strict }: Options): void {
  markdown.inline.ruler.before('escape', 'formula', (state, silent) => {
    const found = formulaAt(state.src, state.pos);
    if (!found || (strict && !isTex(state.src, state.pos, found))) return false;
    if (!silent) state.push('formula', 'span', 0).content = found.tex;
    state.pos = found.end;
    return true;
  });
  markdown.block.ruler.before('fence', 'formula_block', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  const { escapeHtml } = markdown.utils;
  const element = (name: string, tex: string) =>
    `<${name} class="formula" data-tex="${escapeHtml(tex)}">${escapeHtml(tex)}</${name}>`;
  markdown.renderer.rules.formula = (tokens, index) => element('span', tokens[index]?.content ?? '');
  markdown.renderer.rules.formula_block = (tokens, index) => `${element('div', tokens[index]?.content ?? '')}\n`;
}

type Formula = { tex: string; end: number };

/** No blank inside the signs, no digit behind the closing one: `$5 and $6` are prices. */
function formulaAt(text: string, start: number): Formula | null {
  if (text[start] !== '$') return null;
  const match = /\$(\$?)((?:\\.|[^$\\])+)\$\1/y;
  match.lastIndex = start;
  const [whole, , tex] = match.exec(text) ?? [];
  if (!whole || !tex || /^\s|`|\s$/.test(tex)) return null;
  const end = start + whole.length;
  return /\d/.test(text[end] ?? '') ? null : { tex: tex.replace(/\\\$/g, '$').replace(/\s+/g, ' '), end };
}

/** Shell variables, prices and PHP are not. */
function isTex(text: string, start: number, { tex, end }: Formula): boolean {
  if (/[\w\\$]/.test(text[start - 1] ?? '') || /[\w({[]/.test(text[end] ?? '')) return false;
  if (/\\[a-zA-Z{}]/.test(tex)) return true;
  if (/[^\x20-\x7e]|^[_\W]*[A-Z_]{4,}|['"`;:@]/.test(tex)) return false;
  return /[\^_=]/.test(tex) || /^(?:[a-zA-Z]|[\w+*/().,<>| -]*[\w)])$/.test(tex);
}

type BlockRule = Parameters<MarkdownIt['block']['ruler']['before']>[2];

const readBlock: BlockRule = (state, startLine, endLine, silent) => {
  const lineOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
  if (lineOf(startLine) !== '$$') return false;
  let last = startLine + 1;
  while (last < endLine && lineOf(last) !== '$$') last++;
  if (last >= endLine) return false;
  if (silent) return true;
  state.line = last + 1;
  const token = state.push('formula_block', 'div', 0);
  token.content = state
    .getLines(startLine + 1, last, state.blkIndent, false)
    .trim()
    .replace(/\\\$/g, '$');
  return true;
};
