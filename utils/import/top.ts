import { type Headed, isOwn } from './head';

/**
 * What clippers write between their front matter and the article: MarkDownload's excerpt in a quote, and a title underlined
 * with `=`, which becomes a heading like the others. What they tell joins the head.
 */
export function readTopOf(headed: Headed): Headed {
  if (isOwn(headed.head)) return headed;
  const head = new Map(headed.head);
  let body = headed.body.replace(/^(\s*)(\S[^\n]*)\r?\n=+[ \t]*(?=\r?\n|$)/, '$1# $2');
  const [whole, before = '', excerpt = ''] = excerptBlock.exec(body) ?? [];
  if (whole) {
    body = before + body.slice(whole.length);
    const words = excerpt
      .replace(/^>[ \t]?/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!head.has('description') && words !== '') head.set('description', words);
  }
  return readByline({ ...headed, head, body });
}

const excerptBlock =
  /^(\s*(?:#[^\n]*\n\s*)?)> ## Excerpt[ \t]*\r?\n((?:>[^\n]*\r?\n)*)\s*(?:---|\*\*\*|___)[ \t]*\r?\n/;

/**
 * Below the title of a WeChat page that was turned to Markdown whole: `原创 竹下 [溪边](javascript:void(0);) *2025年11月10日 12:00* *浙江*`,
 * on one line or several. No author writes such a link.
 */
function readByline(headed: Headed): Headed {
  const [whole, title = '', names = '', account = '', rest = ''] = byline.exec(headed.body) ?? [];
  if (!whole) return headed;
  const head = new Map(headed.head);
  const author = names
    .replace(/原创|[*_]/g, ' ')
    .trim()
    .split(/\s+/)[0];
  const time = /\d{4}年\d{1,2}月\d{1,2}日(?: \d{1,2}:\d{2})?/.exec(rest)?.[0];
  if (!head.has('account')) head.set('account', account);
  if (author && !head.has('author')) head.set('author', author);
  if (time && !head.has('published')) head.set('published', time);
  return { ...headed, head, body: title + headed.body.slice(whole.length) };
}

const byline =
  /^(\s*#[^\n]*\n\s*)((?:[^\n[\]]{0,40}\n\s*){0,4}[^\n[\]]{0,60}?)\[([^\]\n]{1,40})\]\(javascript:[^)\n]*\)?\)?;?\)?([^\n]*(?:\n\s*[*_][^\n]{1,60}[*_](?=\n))*)(?=\n|$)/;
