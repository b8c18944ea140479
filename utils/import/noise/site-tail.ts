import { type Line, lineAt } from './lines';
import { plain } from './titles';

/** Headings and notices that begin what pages of many sites show below an article. */
const openers =
  /^(?:相关(?:文章|推荐|阅读|内容)|猜你喜欢|你可能感兴趣的?|热门(?:推荐|文章|评论)|最新(?:文章|评论)|发表(?:评论|回复)|评论(?:列表|区)|\d+\s*条评论|上一篇.{0,80}|下一篇.{0,80}|copyright\b.*|©.*|.{0,40}all rights reserved.*|.{0,20}ICP备.{0,80}|related (?:posts?|articles?|stor(?:y|ies)).{0,20}|leave a (?:reply|comment).*|(?:\d+ )?comments?(?: \(\d+\))?|share this.{0,40}|post navigation|(?:previous|next) (?:post|article).{0,80}|you (?:may|might) also like.*|about the author.{0,40}|skip to .{0,20}|privacy policy)$/i;

/**
 * Whether the page's end begins here: one of the usual openers, and below it hardly a sentence (one in twenty lines). An article that has such a
 * heading goes on with prose.
 */
export function isFooter(lines: Line[], at: number): boolean {
  const { text } = lineAt(lines, at);
  if (!openers.test(wordsOf(text))) return false;
  const rest = lines.slice(at + 1).filter((line) => line.text !== '');
  const prose = rest.filter((line) => line.fixed || isProse(line.text)).length;
  return prose * 20 <= rest.length;
}

function wordsOf(text: string): string {
  return plain(text.replace(/^(?:#{1,6}|[-*+])\s+/, ''))
    .replace(/[*_]/g, '')
    .trim();
}

/** A sentence, or more, that is no link. */
function isProse(text: string): boolean {
  const own = text.replace(/!?\[(?:[^[\]]|\[[^\]]*\]\([^)]*\))*\]\([^)]*\)/g, '').trim();
  return weightOf(own) > 40 && !/copyright|©|版权所有|ICP|all rights reserved/i.test(own);
}

/** Length as it is read: a Chinese character says about as much as three letters. */
export function weightOf(text: string): number {
  const chinese = text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return chinese + (text.length - chinese) / 3;
}
