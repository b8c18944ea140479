import { codeText } from '@/utils/markdown/code-block';

const blocks =
  'p,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,pre,table,figure,figcaption,hr,dl,dt,dd,details,summary,section,div';

/** A clean body as plain text: blocks with an empty line between them, no marks but those of lists, code as it stands. */
export function plainText(body: Element): string {
  return blocksOf(body).join('\n\n');
}

function blocksOf(element: Element): string[] {
  const found: string[] = [];
  let line = '';
  const endLine = () => {
    const text = tidy(line);
    if (text) found.push(text);
    line = '';
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || !(node.matches(blocks) || node.querySelector(blocks))) {
      line += inLine(node);
      continue;
    }
    endLine();
    found.push(...blockOf(node));
  }
  endLine();
  return found;
}

function blockOf(element: Element): string[] {
  const tex = element.getAttribute('data-tex');
  if (tex !== null) return [tex];
  if (element.localName === 'pre') return [codeText(element)];
  if (element.localName === 'hr') return ['* * *'];
  if (element.localName === 'table') return [[...element.querySelectorAll('tr')].map(rowOf).join('\n')];
  if (/^[uo]l$/.test(element.localName)) return [listOf(element)];
  return blocksOf(element);
}

/** Cells with a tab between them, as spreadsheets take them. */
function rowOf(row: Element): string {
  return [...row.children].map((cell) => blocksOf(cell).join(' ').replace(/\s+/g, ' ')).join('\t');
}

function listOf(list: Element): string {
  const start = Number(list.getAttribute('start') ?? 1);
  const items = [...list.children].map((item, index) => {
    const mark = list.localName === 'ol' ? `${start + index}. ` : '- ';
    return (
      mark +
      blocksOf(item)
        .join('\n')
        .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    );
  });
  return items.join('\n');
}

function inLine(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\n]+/g, ' ');
  if (!isElement(node)) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return node.classList.contains('emoji') ? (node.getAttribute('alt') ?? '') : '';
  const text = node.getAttribute('data-tex') ?? [...node.childNodes].map(inLine).join('');
  return node.localName === 'rt' ? `(${text})` : text;
}

function tidy(line: string): string {
  return line.replace(/ *\n */g, '\n').trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
