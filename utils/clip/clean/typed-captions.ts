import { sizeOf } from './body-size';

/** How people begin the words that belong to a picture. */
const begins =
  /^[（(【]?\s*(?:[▲△↑⬆◎]|图\s*[\d一二三四五六七八九十]{1,3}(?:[-.]\d+)?(?=[\s:：.、，丨|]|$)|图\s*[:：/丨|｜]|(?:图片?|照片|插图)(?:来源|来自|源|by)|图源|供图|摄影\s*[:：/]|(?:photo(?:s|graph)?|picture|image)\s*(?:[:：]|by\b|credits?\b|courtesy\b)|credits?\s*[:：]|fig(?:ure|\.)\s*\d|image source|source\s*:)/i;
const LONGEST = 120;
const LONGEST_SMALL = 60;

/** The line below a picture that says what it shows, or above where a sign points down → its caption. */
export function settleTypedCaptions(written: Element, sizes: WeakMap<Element, number>, body: number): void {
  for (const line of written.querySelectorAll('p + p:not(.card)')) {
    const above = line.previousElementSibling as Element;
    if (!isPictures(above) || !isCaption(line, sizes, body)) continue;
    if (above.querySelectorAll('img').length === 1) settleFigure(above, line, 'append');
    else line.className = 'caption';
  }
  for (const line of written.querySelectorAll('p:has(+ p > img)')) {
    const below = line.nextElementSibling as Element;
    if (!pointsDown(line) || !isPictures(below)) continue;
    if (below.querySelectorAll('img').length === 1) settleFigure(below, line, 'prepend');
    else line.className = 'caption';
  }
}

/** Says with a sign that its picture comes next. */
function pointsDown(line: Element): boolean {
  const words = line.textContent?.trim() ?? '';
  return (
    /^[（(【]?\s*[▼▽↓⬇⇓]\ufe0e?\ufe0f?\s*[^▼▽↓⬇⇓\s]/.test(words) &&
    words.length <= LONGEST &&
    !line.querySelector('img, br')
  );
}

/** Nothing but pictures, and none that stands for a letter. */
function isPictures(line: Element): boolean {
  return (
    line.textContent?.trim() === '' && line.querySelector('img') !== null && !line.querySelector('.emoji, .formula')
  );
}

function isCaption(line: Element, sizes: WeakMap<Element, number>, body: number): boolean {
  const words = line.textContent?.trim() ?? '';
  if (words === '' || line.querySelector('img, br')) return false;
  if (begins.test(words)) return words.length <= LONGEST;
  const isSmall = sizeOf(line, sizes) <= body - 2;
  return (
    isSmall && line.className === 'align-center' && words.length <= LONGEST_SMALL && !line.querySelector('strong, a')
  );
}

function settleFigure(picture: Element, words: Element, place: 'append' | 'prepend'): void {
  const document = picture.ownerDocument;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.append(...words.childNodes);
  picture.before(figure);
  figure.append(...picture.childNodes);
  figure[place](caption);
  picture.remove();
  words.remove();
}
