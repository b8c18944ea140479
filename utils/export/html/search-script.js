// Runs inside an exported collection. It shows words of articles as text only, never as markup.
(() => {
  const field = document.querySelector('.search input');
  const found = document.querySelector('.found');
  const entries = [...document.querySelectorAll('.contents li')];
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  let texts = null;

  /** The words of every article, read when somebody searches for the first time. */
  function read() {
    const all = new Map();
    for (const article of document.querySelectorAll('article')) {
      const parts = [...article.children].filter(({ className }) => className !== 'back');
      const shown = parts
        .map((part) => part.textContent)
        .join(' ')
        .replace(/\s+/g, ' ');
      all.set(`#${article.id}`, { shown, folded: fold(shown) });
    }
    return all;
  }

  function hitIn({ shown, folded }, word) {
    const at = folded.length === shown.length ? folded.indexOf(word) : -1;
    if (at === -1) return null;
    const line = document.createElement('p');
    line.className = 'hit';
    const mark = document.createElement('mark');
    mark.textContent = shown.slice(at, at + word.length);
    line.append(`…${shown.slice(Math.max(0, at - 20), at)}`, mark, `${shown.slice(at + word.length, at + 60)}…`);
    return line;
  }

  function search() {
    texts ??= read();
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const hits = new Set();
    for (const entry of entries) {
      const address = entry.querySelector('a').getAttribute('href');
      const text = texts.get(address);
      entry.hidden = !words.every((word) => text.folded.includes(word));
      entry.querySelector('.hit')?.remove();
      if (!entry.hidden) hits.add(address);
      const hit = !entry.hidden && words.length > 0 ? hitIn(text, words[0]) : null;
      if (hit) entry.append(hit);
    }
    for (const section of document.querySelectorAll('.contents section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
    }
    const { none, one, many } = found.dataset;
    const said = hits.size === 0 ? none : hits.size === 1 ? one : many;
    found.textContent = words.length === 0 ? '' : said.replace('#', hits.size.toLocaleString('en-US'));
  }

  field.addEventListener('input', (event) => {
    if (!event.isComposing) search();
  });
  field.addEventListener('compositionend', search);
  field.closest('.search').hidden = false;
})();
