import { attributeOf, find, parentOf } from '../dom';

/** The language that a listing says it is in: in an attribute or a class of its own, of its `code`, or of the box around it. */
export function languageOf(listing: Element): string | null {
  const places = [listing, find(listing, 'code'), ...around(listing)];
  for (const place of places) {
    const language = place && (languageIn(place) ?? lastResort(place));
    if (language) return language;
  }
  return null;
}

function around(listing: Element): Element[] {
  const box = parentOf(listing);
  return box && box.nodeType === 1 ? [box as Element, ...farther(box as Element)] : [];
}

/** GitHub and Jekyll name the language two boxes outside, Hexo at the figure around its table. */
function farther(box: Element): Element[] {
  const outer: Element | null = Element.prototype.closest.call(box, 'div[class*="language-"], figure.highlight');
  return outer ? [outer] : [];
}

const named = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]+)/;

function languageIn(element: Element): string | null {
  const given = ['data-lang', 'data-language', 'lang'].map((name) => attributeOf(element, name));
  return [...given, named.exec(attributeOf(element, 'class') ?? '')?.[1] ?? null].map(known).find(Boolean) ?? null;
}

/** `hljs python`, `highlight python`: the highlighter's name beside the language's. */
function lastResort(element: Element): string | null {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
  if (!classes.some((name) => /^(hljs|highlight|prism|prettyprint|sourceCode)$/.test(name))) return null;
  const language = classes.filter((name) => /^[a-z][a-z+#\d]{0,11}$/i.test(name) && !notLanguages.test(name));
  return language.length === 1 ? known(language[0] ?? null) : null;
}

const notLanguages =
  /^(hljs|highlight|prism|prettyprint\w*|sourcecode|linenums|code|pre|snippet|syntax|copy|wrap|dark|light|hasnumber\w*|numbersource|shadow|rounded|codehilite)$/i;

function known(name: string | null): string | null {
  if (!name || !/^[\w+#-]{1,20}$/.test(name)) return null;
  return /^(plain|plaintext|text|txt|none|undefined|null|auto|nohighlight|zh|en|zh-cn|zh-hans)$/i.test(name)
    ? null
    : name.toLowerCase();
}
