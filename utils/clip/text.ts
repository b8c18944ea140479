const lines = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr figure figcaption hr dl dt dd details summary section div br'.split(
    ' ',
  ),
);
const EXCERPT = 140;

/** The words of a clean body as they are read: one line for each block. */
export function textOf(body: Element): string {
  const parts: string[] = [];
  gather(body, parts);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function gather(element: Element, parts: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (node.nodeType === 1) {
      const { localName } = node as Element;
      const own = lines.has(localName);
      if (own) parts.push('\n');
      // A formula reads as its TeX, whether the page showed it as a picture, as drawing or as text.
      const tex = (node as Element).getAttribute('data-tex');
      if (tex === null) gather(node as Element, parts);
      else parts.push(tex);
      parts.push(own ? '\n' : localName === 'td' || localName === 'th' ? ' ' : '');
    }
  }
}

/** The first words on one line, at most 140 characters. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= EXCERPT ? line : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}
