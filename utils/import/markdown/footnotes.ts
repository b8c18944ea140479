import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';

/**
 * Footnotes `[^1]` with their notes below the text, in the order in which they are written; notes that nothing refers to
 * stay too (the plugin's own ending drops those).
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnotePlugin);
  markdown.inline.ruler.disable('footnote_inline');
  markdown.core.ruler.at('footnote_tail', (state) => {
    const { text, notes } = parted(state.tokens);
    if (notes.length > 0)
      state.tokens = [...text, new state.Token('notes_open', '', 1), ...notes, new state.Token('notes_close', '', -1)];
  });
  const { rules } = markdown.renderer;
  rules.footnote_ref = (tokens, index) => reference(labelOf(tokens[index]));
  rules.notes_open = () => '<section class="footnotes">\n<ol>\n';
  rules.notes_close = () => '</ol>\n</section>\n';
  rules.footnote_reference_open = (tokens, index) => `<li id="${idOf(labelOf(tokens[index]))}">\n`;
  rules.footnote_reference_close = () => '</li>\n';
}

function parted(tokens: Token[]): { text: Token[]; notes: Token[] } {
  const text: Token[] = [];
  const notes: Token[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') inside = true;
    (inside ? notes : text).push(token);
    if (token.type === 'footnote_reference_close') inside = false;
  }
  return { text, notes };
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
