import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/**
 * A line that ends inside a paragraph is a line break, unless both sides are letters of a script that parts words with
 * blanks: English gets wrapped by editors, Chinese does not.
 */
export function lineEnds(markdown: MarkdownIt): void {
  markdown.renderer.rules.softbreak = (tokens, index) =>
    isWrapped(textBefore(tokens, index), textAfter(tokens, index)) ? '\n' : '<br>\n';
}

function textBefore(tokens: Token[], index: number): string {
  return lettersIn(tokens, index - 1, -1).at(-1) ?? '';
}

function textAfter(tokens: Token[], index: number): string {
  return lettersIn(tokens, index + 1, 1)[0] ?? '';
}

/** The letters of the nearest token that has any; none where a picture or another line end comes first. */
function lettersIn(tokens: Token[], from: number, step: 1 | -1): string[] {
  for (let at = from; tokens[at]; at += step) {
    const token = tokens[at];
    if (!token || /^(?:image|softbreak|hardbreak)$/.test(token.type)) return [];
    if (token.content.trim() !== '') return [...token.content.trim()];
  }
  return [];
}

function isWrapped(before: string, after: string): boolean {
  return (
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d,;:.'")(\]-]$/u.test(before) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d'"(]$/u.test(after)
  );
}
