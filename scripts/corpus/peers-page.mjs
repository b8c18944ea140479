import { gfm } from '@joplin/turndown-plugin-gfm';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import Turndown from 'turndown';

/**
 * What each peer makes of the page that this runs in; null where it says that there is nothing.
 * @typedef {{ title: string, author: string | null, publishedAt: string | null, markdown: string }} PeerNote
 * @type {Record<string, () => PeerNote | null>}
 */
export const peers = {
  readability: () => byReadability(copyOfPage()),
  'readability, prepared': () => byReadability(prepared(copyOfPage())),
  defuddle() {
    const { title, author, published, content } = new Defuddle(copyOfPage(), { url: location.href }).parse();
    return noteOf(title, author, published, content);
  },
};

function byReadability(page) {
  const read = new Readability(page).parse();
  return read && noteOf(read.title, read.byline, read.publishedTime, read.content);
}

/** What anybody would do first: pictures that wait have their address, what is hidden until scripts ran is shown. */
function prepared(page) {
  for (const name of ['data-src', 'data-original'])
    for (const picture of page.querySelectorAll(`img[${name}]`))
      picture.setAttribute('src', picture.getAttribute(name) ?? '');
  for (const element of page.querySelectorAll('[style*="visibility"], [style*="opacity"]')) {
    element.style.removeProperty('visibility');
    element.style.removeProperty('opacity');
  }
  return page;
}

function copyOfPage() {
  return document.cloneNode(true);
}

const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced' }).use(gfm);

function noteOf(title, author, published, html) {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const picture of body.querySelectorAll('img[src]')) complete(picture);
  if (!/\S/.test(body.textContent ?? '') && !body.querySelector('img')) return null;
  return {
    title: title ?? '',
    author: author || null,
    publishedAt: published || null,
    markdown: turndown.turndown(body),
  };
}

/** Not every peer completes addresses; that is not what is compared here. */
function complete(picture) {
  const address = URL.parse(picture.getAttribute('src') ?? '', location.href);
  if (address) picture.setAttribute('src', address.href);
}
