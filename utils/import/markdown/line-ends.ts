import type MarkdownIt from 'markdown-it';

/**
 * A line that ends inside a paragraph is a line break in a Chinese text: nobody wraps Chinese by hand, and a blank between
 * two of its letters would show. Other scripts get wrapped by editors.
 */
export function lineEnds(markdown: MarkdownIt): void {
  markdown.renderer.rules.softbreak = (_tokens, _index, _options, env: { chinese?: boolean }) =>
    env.chinese ? '<br>\n' : '\n';
}

/** More than a tenth of the letters are Chinese. */
export function isChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const chinese = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese * 10 > (sample.match(/\p{L}/gu)?.length ?? 0);
}
