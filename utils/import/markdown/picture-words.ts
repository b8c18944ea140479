import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** Descriptions of pictures with their escaped signs, which markdown-it's own writer leaves out. */
export function pictureWords(markdown: MarkdownIt): void {
  markdown.renderer.rules.image = (tokens, index, options, _env, renderer) => {
    const token = tokens[index] as Token;
    token.attrSet('alt', wordsOf(token.children ?? []));
    return renderer.renderToken(tokens, index, options);
  };
}

function wordsOf(tokens: Token[]): string {
  return tokens.map((token) => (token.children ? wordsOf(token.children) : token.content || lineEnd(token))).join('');
}

function lineEnd({ type }: Token): string {
  return type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
}
