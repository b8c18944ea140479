import { attributeOf, find, nextSiblingOf, parentOf, rawTextOf, tagOf } from '../dom';
import { texOfMathml } from './mathml';
import { pictureAddress, pictureAt } from './pictures';
import type { Place, Rule } from './rule';
import { endLine, put } from './writer';

/** `data-formula` holds the LaTeX, the drawing inside it is for those who cannot set LaTeX. */
export const formula: Rule = (element, place) => {
  const tex = (attributeOf(element, 'data-formula') ?? attributeOf(element, 'data-tex') ?? '').trim();
  const drawn = find(element, 'embed, img');
  const address = drawn
    ? pictureAddress(attributeOf(drawn, 'data-src') ?? attributeOf(drawn, 'src') ?? '', place.base)
    : null;
  if (tex === '') return place.inside(element);
  place.note(null, element);
  const isBlock = attributeOf(element, 'data-formula-type') === 'block-equation' || tagOf(element) === 'section';
  writeFormula(tex, isBlock, address ? pictureAt(place.writer.document, address) : tex, place);
};

/** MathML as KaTeX and others write it, with its LaTeX beside it. */
export const mathematics: Rule = (element, place) => {
  const tex = texBeside(element) ?? (attributeOf(element, 'alttext') || texOfMathml(element));
  if (!tex) return place.inside(element);
  place.note(null, element);
  writeFormula(tex, attributeOf(element, 'display') === 'block', tex, place);
};

/** KaTeX and MathJax write every formula twice, for eyes and for screen readers, and some keep the LaTeX a third time. */
export const setFormula: Rule = (element, place) => {
  const classes = attributeOf(element, 'class') ?? '';
  if (scriptAfter(element)) return place.note(null, element);
  const drawn = find(element, 'math');
  const tex = texBeside(element) ?? texOfCsdn(element) ?? (drawn && texOfMathml(drawn));
  if (tex) {
    place.note(null, element);
    return writeFormula(tex, isDisplayed(element, classes), tex, place);
  }
  const spoken = find(element, '.katex-html, mjx-assistive-mml, .MJX_Assistive_MathML, .MathJax_SVG');
  if (!spoken || rawTextOf(spoken).trim() === '') return place.inside(element);
  place.note(null, element);
  place.inside(spoken);
};

/** MathJax 2 keeps the LaTeX in a script behind what it has drawn. */
export const texScript: Rule = (element, place) => {
  const [, mode] = /^math\/(?:tex|latex)(;\s*mode=display)?/i.exec(attributeOf(element, 'type') ?? '') ?? [null, null];
  const tex = mode === null ? '' : rawTextOf(element).trim();
  place.note(null, element);
  if (tex) writeFormula(tex, mode !== undefined, tex, place);
};

/** What `setFormula` is for. */
export function isSetFormula(element: Element): boolean {
  return /(?:^|\s)(?:katex|MathJax(?:_Display|_SVG|_SVG_Display|_CHTML|_Preview)?)(?:\s|$)/.test(
    attributeOf(element, 'class') ?? '',
  );
}

const drawnClasses = /(?:^|\s)(?:math-inline|math-block|latex|tex|ee_img|mwe-math-fallback-image-\w+)(?:\s|$)/;
const drawnAt = /\/equation\?tex=([^&]+)|\/math\?formula=([^&]+)|latex\.codecogs\.com\/\w+(?:\.\w+)?\?(.+)$/;

/** The LaTeX of a formula that a site shows as a picture; null for every other picture. */
export function texOf(picture: Element): string | null {
  const alt = (attributeOf(picture, 'alt') ?? '').trim();
  if (alt !== '' && (attributeOf(picture, 'eeimg') !== null || drawnClasses.test(attributeOf(picture, 'class') ?? '')))
    return alt;
  const [, ...texts] = drawnAt.exec(attributeOf(picture, 'src') ?? '') ?? [];
  const text = texts.find(Boolean);
  return text ? alt || decoded(text) : null;
}

export function drawnFormula(tex: string, place: Place): void {
  writeFormula(tex.replace(/\s*\\\\\s*$/, ''), /\\\\\s*$/.test(tex), tex.replace(/\s*\\\\\s*$/, ''), place);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return null;
  }
}

function texBeside(element: Element): string | null {
  const annotation = find(
    element,
    'annotation[encoding="application/x-tex"], annotation[encoding="application/x-latex"]',
  );
  const kept = annotation ? rawTextOf(annotation) : attributeOf(find(element, '[data-latex]') ?? element, 'data-latex');
  return kept?.trim() || null;
}

/** CSDN takes the tags out of MathML: the LaTeX is its last line. */
function texOfCsdn(element: Element): string | null {
  const marked = find(element, '.katex-mathml');
  if (!marked || find(marked, 'math')) return null;
  return (
    rawTextOf(marked)
      .trim()
      .split(/\n\s*\n/)
      .at(-1)
      ?.trim() || null
  );
}

function isDisplayed(element: Element, classes: string): boolean {
  if (endsBefore(element)) return false;
  if (/_Display/.test(classes) || attributeOf(element, 'display') === 'true') return true;
  const box = parentOf(element) as Element | null;
  const around = box && box.nodeType === 1 ? (attributeOf(box, 'class') ?? '') : '';
  return /katex-+display|katex-block|MathJax_Display/.test(around) || find(element, 'math[display="block"]') !== null;
}

/** The full stop behind it would stand alone. */
function endsBefore(element: Element): boolean {
  let last: Node = element;
  while (!nextSiblingOf(last) && parentOf(last) && tagOf(parentOf(last) as Element) === 'span')
    last = parentOf(last) as Node;
  const next = nextSiblingOf(last);
  return next !== null && /^\s*[。．，、；：,.;:]/.test(rawTextOf(next));
}

function scriptAfter(element: Element): boolean {
  let next: Node | null = nextSiblingOf(element);
  while (next && next.nodeType === 1 && isSetFormula(next as Element)) next = nextSiblingOf(next);
  return next?.nodeType === 1 && /^math\/(tex|latex)/i.test(attributeOf(next as Element, 'type') ?? '');
}

function writeFormula(tex: string, isBlock: boolean, shown: Node | string, { writer }: Place): void {
  const alone = isBlock && !writer.single;
  const copy = writer.document.createElement(alone ? 'div' : 'span');
  copy.className = 'formula';
  copy.setAttribute('data-tex', tex);
  copy.append(shown);
  if (alone) {
    endLine(writer);
    writer.parent.append(copy);
  } else put(writer, copy);
}
