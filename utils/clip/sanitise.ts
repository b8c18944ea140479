import createDOMPurify, { type Config } from 'dompurify';

/** Grows whenever the rules below get stricter, so that older bodies can be told. */
export { SANITISER_VERSION } from './sanitiser-version';

const tags =
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td figure figcaption img a strong em del s u sub sup br hr mark dl dt dd details summary ruby rt section div span';
const attributes = 'href title data-src width height alt colspan rowspan start class id data-tex data-card data-typed';
const classes = /^(formula|card|footnotes|footnote-ref|caption|align-center|align-right|emoji|language-[\w+#-]{1,20})$/;
const cards = /^(video|audio|music|mini-program|account|product|vote|place|article)$/;

/** Of a link; what is longer is no title. */
const LONGEST_TITLE = 300;

const rules: Config = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: attributes.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
};

const allowed: Record<string, (value: string) => string | null> = {
  href: (value) => (/^(https?|mailto):/i.test(value.trim()) || /^#fn-[\w-]+$/.test(value) ? value : null),
  title: (value) => (value.length <= LONGEST_TITLE ? value : null),
  'data-src': (value) =>
    /^https?:\/\//i.test(value) || /^data:image\/(png|jpe?g|gif|webp);base64,[\w+/=]+$/i.test(value) ? value : null,
  width: number,
  height: number,
  colspan: number,
  rowspan: number,
  start: number,
  id: (value) => (/^fn-[\w-]{1,60}$/.test(value) ? value : null),
  class: (value) =>
    value
      .split(/\s+/)
      .filter((name) => classes.test(name))
      .join(' ') || null,
  'data-card': (value) => (cards.test(value) ? value : null),
  'data-typed': (value) => (/^(?:[•·‣◦*–-]|\d{1,2}[.．])$/.test(value) ? value : null),
};

let purifier: ReturnType<typeof createDOMPurify> | null = null;

/** HTML → HTML of the fixed vocabulary that is stored and shown. For what others wrote, and again for what we stored. */
export function sanitise(html: string): string {
  purifier ??= purifierHere();
  return purifier.sanitize(html, { ...rules, RETURN_TRUSTED_TYPE: false }) as string;
}

/**
 * The same for elements that are in no page: what is inside `root` (a `div`) is clean afterwards. It saves writing them down
 * and reading them again, which takes longer than the sanitising.
 */
export function sanitiseInside(root: HTMLDivElement): void {
  purifier ??= purifierHere();
  purifier.sanitize(root, { ...rules, IN_PLACE: true });
  root.normalize();
}

function purifierHere(): ReturnType<typeof createDOMPurify> {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    if (!Object.hasOwn(allowed, attribute.attrName)) return;
    const isPlaced = attribute.attrName !== 'title' || element.localName === 'a';
    const value = isPlaced ? (allowed[attribute.attrName]?.(attribute.attrValue) ?? null) : null;
    if (value === null) attribute.keepAttr = false;
    else {
      attribute.attrValue = value;
      // DOMPurify's own idea of addresses knows neither `data-src` nor our schemes, and takes `•` for white space.
      attribute.forceKeepAttr = attribute.attrName === 'data-src' || attribute.attrName === 'data-typed';
    }
  });
  return purify;
}

function number(value: string): string | null {
  return /^\d{1,5}$/.test(value) ? value : null;
}
