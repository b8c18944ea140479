import type { Note } from '../note';
import { callTo } from './footnotes';
import { cutFront, segmentsOf, wordsOf } from './segments';

type TypedNote = { number: number; nodes: ChildNode[]; typed: number; place: Element };

/** Calls like `[1]` and a list at the end that explains them, as mdnice, doocs and Zhihu write them → footnotes. */
export function settleTypedNotes(written: Element, note: Note): void {
  const calls = [...written.querySelectorAll('sup')].filter(
    (sup) => numberOf(sup.textContent ?? '') !== null && isCall(sup),
  );
  const last = calls.at(-1);
  if (!last) return;
  const notes = typedNotes(written, last) ?? listedNotes(written, last);
  if (!notes?.some(({ number }) => calls.some((call) => numberOf(call.textContent ?? '') === number))) return;
  for (const call of calls) {
    const number = numberOf(call.textContent ?? '') ?? 0;
    if (number < 1 || number > notes.length) continue;
    note(null, call);
    call.replaceWith(callTo(String(number), written.ownerDocument));
  }
  writeNotes(notes, note);
}

function numberOf(words: string): number | null {
  const number = /^\s*\[(\d{1,3})\]\s*$/.exec(words)?.[1];
  return number ? Number(number) : null;
}

/** The number at the beginning of a note looks like a call. */
function isCall(sup: Element): boolean {
  const before = sup.previousSibling;
  return before !== null && before.nodeName !== 'BR';
}

/** Lines that begin with `[1]`, `[2]`, … one below the other, behind every call. */
function typedNotes(written: Element, last: Element): TypedNote[] | null {
  const notes: TypedNote[] = [];
  for (const place of written.querySelectorAll('p')) {
    if (!isBehind(place, last)) continue;
    for (const nodes of segmentsOf(place)) {
      const [typed, number] = /^\[(\d{1,3})\]\s*(?=\S)/.exec(wordsOf(nodes)) ?? [];
      if (Number(number) === notes.length + 1)
        notes.push({ number: Number(number), nodes, typed: typed?.length ?? 0, place });
      else if (notes.some((note) => note.place === place)) return null;
    }
    if (notes.length > 0 && notes.at(-1)?.place !== place) break;
  }
  return notes.length > 0 ? notes : null;
}

const titles =
  /^(参考(资料|文献|链接|来源)?|引用(链接|资料|来源)?|注释|脚注|尾注|references?|footnotes?|notes?|參考(資料|文獻))\s*[:：]?$/i;

/** A numbered list below a title that says what it is. */
function listedNotes(written: Element, last: Element): TypedNote[] | null {
  const list = [...written.querySelectorAll('ol')].findLast(
    (ol) => isBehind(ol, last) && titles.test(ol.previousElementSibling?.textContent?.trim() ?? ''),
  );
  if (!list) return null;
  const place = list;
  return [...list.children].map((item, index) => ({ number: index + 1, nodes: [...item.childNodes], typed: 0, place }));
}

function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function writeNotes(notes: TypedNote[], note: Note): void {
  const first = (notes[0] as TypedNote).place;
  const document = first.ownerDocument;
  const section = document.createElement('section');
  section.className = 'footnotes';
  const list = document.createElement('ol');
  section.append(list);
  first.before(section);
  for (const { number, nodes, typed } of notes) {
    const item = document.createElement('li');
    item.id = `fn-${number}`;
    item.append(...nodes);
    if (typed > 0) note(null, cutFront(item, typed));
    for (const address of item.querySelectorAll('em')) linkTo(address);
    list.append(item);
  }
  for (const place of new Set(notes.map(({ place }) => place))) if (!place.textContent?.trim()) place.remove();
}

/** WeChat lets no link out: the address is written in italics. */
function linkTo(address: Element): void {
  const href = address.textContent?.trim() ?? '';
  if (!/^https?:\/\/\S+$/.test(href) || !URL.canParse(href) || address.closest('a')) return;
  const link = address.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.textContent = href;
  address.replaceWith(link);
}
