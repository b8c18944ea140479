/** What a person sees of HTML, to compare an article with the rendering of its Markdown. White space is left out. */
export function seen(page: Element) {
  const root = withoutBareLinks(page);
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const texts = (selector: string) =>
    all(selector)
      .filter((element) => bare(element.textContent ?? '') !== '')
      .map((element) => element.localName + bare(element.textContent ?? ''));
  return {
    text: bare(root.textContent ?? ''),
    strong: stretches(root, 'strong, b'),
    em: stretches(root, 'em, i'),
    del: stretches(root, 'del, s, strike'),
    links: stretches(root, 'a[href]'),
    code: stretches(root, 'code'),
    blocks: all('pre').map((code) => (code.textContent ?? '').replace(/\n$/, '')),
    languages: all('pre code').map((code) => code.className),
    pictures: all('img').map((picture) => `${addressOf(picture)} ${words(picture.getAttribute('alt') ?? '')}`),
    headings: texts('h1, h2, h3, h4, h5, h6'),
    items: all('li').map((item) => `${item.parentElement?.localName} ${bare(item.textContent ?? '')}`),
    starts: all('ol').map((list) => list.getAttribute('start') ?? '1'),
    quotes: texts('blockquote'),
    rows: all('tr').map((row) => [...row.children].map((cell) => bare(cell.textContent ?? ''))),
    underlined: stretches(root, 'u'),
    raised: stretches(root, 'sup'),
    lowered: stretches(root, 'sub'),
    marked: stretches(root, 'mark'),
    ruby: stretches(root, 'rt'),
    tags: texts('details, summary, dt, dd'),
    rules: all('hr').length,
  };
}

/** Some programs make a link of an address in a text, which says and shows the same. */
function withoutBareLinks(page: Element): Element {
  const root = page.cloneNode(true) as Element;
  for (const link of root.querySelectorAll('a[href]')) {
    const [text, address] = [link.textContent ?? '', addressOf(link)];
    const itself = [text, `http://${text}`, `mailto:${text}`].some((each) => sameAddress(each, address));
    if (itself) link.replaceWith(...link.childNodes);
  }
  root.normalize();
  return root;
}

function sameAddress(text: string, address: string): boolean {
  return URL.canParse(text) && new URL(text).href === new URL(address).href;
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060]/g, '');
}

/** markdown-it loses escaped signs in descriptions of pictures. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The text cut where it goes in or out of such an element, each piece with the element's address or name. */
function stretches(root: Element, selector: string): string[] {
  const found: { kind: string; text: string }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(selector);
    const kind = around ? addressOf(around) : '';
    const text = bare(node.nodeValue ?? '');
    if (text && found.at(-1)?.kind === kind) found[found.length - 1] = { kind, text: `${found.at(-1)?.text}${text}` };
    else if (text) found.push({ kind, text });
  }
  return found.filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`);
}

function addressOf(element: Element): string {
  const address = element.getAttribute('href') ?? element.getAttribute('data-src') ?? element.getAttribute('src');
  return address === null
    ? 'inside'
    : new URL(address, 'https://here.example/').href.replace(/[[\]|<>]/g, encodeURIComponent);
}
