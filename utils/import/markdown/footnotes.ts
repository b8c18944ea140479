import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';

/**
 * Footnotes `[^1]`; notes that nothing refers to stay too (the plugin's own ending drops those). Notes stand below the text,
 * in the order in which they are written; `inPlace`: where they are written, as our export writes them.
 */
export function footnotes(markdown: MarkdownIt, { inPlace }: { inPlace: boolean }): void {
  markdown.use(footnotePlugin);
  markdown.inline.ruler.disable('footnote_inline');
  markdown.core.ruler.at('footnote_tail', (state) => {
    const runs = runsOf(state.tokens);
    const listed = ({ tokens }: Run) => [
      new state.Token('notes_open', '', 1),
      ...tokens,
      new state.Token('notes_close', '', -1),
    ];
    state.tokens = (inPlace ? runs : notesLast(runs)).flatMap((run) => (run.notes ? listed(run) : run.tokens));
  });
  const { rules } = markdown.renderer;
  rules.footnote_ref = (tokens, index) => reference(labelOf(tokens[index]));
  rules.notes_open = () => '<section class="footnotes">\n<ol>\n';
  rules.notes_close = () => '</ol>\n</section>\n';
  rules.footnote_reference_open = (tokens, index) => `<li id="${idOf(labelOf(tokens[index]))}">\n`;
  rules.footnote_reference_close = () => '</li>\n';
}

/** Tokens one after another that are all of notes, or all of the text. */
type Run = { notes: boolean; tokens: Token[] };

function runsOf(tokens: Token[]): Run[] {
  const runs: Run[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') inside = true;
    const last = runs.at(-1);
    if (last?.notes === inside) last.tokens.push(token);
    else runs.push({ notes: inside, tokens: [token] });
    if (token.type === 'footnote_reference_close') inside = false;
  }
  return runs;
}

function notesLast(runs: Run[]): Run[] {
  const tokens = runs.filter(({ notes }) => notes).flatMap(({ tokens }) => tokens);
  return [...runs.filter(({ notes }) => !notes), ...(tokens.length > 0 ? [{ notes: true, tokens }] : [])];
}

function labelOf(token: Token | undefined): string {
  return String(token?.meta?.label ?? '');
}

function reference(label: string): string {
  return `<sup class="footnote-ref"><a href="#${idOf(label)}">${label.replace(/[<>&"]/g, '')}</a></sup>`;
}

/** Ids hold letters, digits and `-` only; other labels are spelled out in code points. */
function idOf(label: string): string {
  return `fn-${label.replace(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)}`;
}
