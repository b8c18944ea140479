import { attributeOf, findAll } from '@/utils/clip/dom';
import { describedSite } from './described';

/** 少数派. */
export const sspai = describedSite({
  name: 'sspai',
  matches: ['*://sspai.com/*', '*://*.sspai.com/*'],
  medium: '少数派',
  body: '.article__main__content, .articleWidth-content .content, .article-body .content',
  title: '#article-title, .article-header .title, .article__header .title',
  author:
    '.article__header__author .nickname, .author-box .nickname, .article-author .ss__user__nickname, .article-author .author-box span span span',
  published: '.article__header .timer, .article-header .timer, .timer',
  without: '.ss-app-card .ss-right, .article__main__footer, .article-side, .entry-meta',
  mend: mendNotes,
});

/** The words of a note are in an attribute of its number; they go to the end, as notes do. */
function mendNotes(body: HTMLElement): void {
  const page = body.ownerDocument;
  const list = page.createElement('ol');
  for (const number of findAll(body, 'sup.ss-footnote')) {
    const words = attributeOf(number, 'title') ?? attributeOf(number, 'data-footnote') ?? '';
    if (words.trim() === '') continue;
    const note = page.createElement('li');
    note.id = `fn-${list.children.length + 1}`;
    note.append(words);
    list.append(note);
    const call = page.createElement('a');
    call.setAttribute('href', `#${note.id}`);
    call.append(String(list.children.length));
    number.replaceChildren(call);
  }
  const notes = page.createElement('section');
  notes.className = 'footnotes';
  notes.append(list);
  if (list.children.length > 0) body.append(notes);
}
