import { findAll, rawTextOf } from '@/utils/clip/dom';
import type { Note } from '@/utils/clip/note';
import { describedSite } from './described';

/** 博客园. */
export const cnblogs = describedSite({
  name: 'cnblogs',
  matches: ['*://*.cnblogs.com/*'],
  medium: '博客园',
  body: '#cnblogs_post_body',
  title: '#cb_post_title_url, .postTitle, .post-title',
  author: '.postDesc a[href]',
  published: '#post-date',
  without: '.cnblogs_code_toolbar, .cnblogs_code_copy, .code_img_closed, .code_img_opened',
  mend: dropLineNumbers,
});

/** The site's own highlighter writes them before the words of every line, in a colour that nothing else has. */
function dropLineNumbers(body: HTMLElement, note: Note): void {
  for (const listing of findAll(body, '.cnblogs_code pre')) {
    const numbers = findAll(listing, 'span[style*="008080" i]').filter((span) => /^\s*\d+$/.test(rawTextOf(span)));
    const counts = numbers.map((span) => Number(rawTextOf(span)));
    if (counts.length < 2 || counts.some((count, line) => count !== line + 1)) continue;
    for (const number of numbers) {
      note('line-numbers', number);
      dropNumber(number);
    }
  }
  for (const folded of findAll(body, '.cnblogs_code_hide')) folded.removeAttribute('style');
}

function dropNumber(number: Element): void {
  const after = number.nextSibling;
  if (after?.nodeType === Node.TEXT_NODE) (after as Text).data = (after as Text).data.replace(/^ /, '');
  number.remove();
}
