import { attributeOf, byTag, isElement, rawTextOf } from '@/utils/clip/dom';

/** What MathJax 2 has drawn, beside the script that holds the LaTeX. */
const drawn = /(^|\s)MathJax(_Display|_SVG|_SVG_Display|_CHTML|_Preview)?(\s|$)/;

/** MathJax 2 keeps formulas in scripts, which a copy of the page loses: they become elements that hold the same. */
export function settleFormulas(copy: Document): void {
  for (const script of byTag(copy, 'script')) {
    const type = attributeOf(script, 'type') ?? '';
    if (!/^math\/(tex|latex)/i.test(type)) continue;
    const formula = script.ownerDocument.createElement('span');
    const tex = rawTextOf(script).trim();
    formula.setAttribute('data-formula', tex);
    if (/mode=display/i.test(type)) formula.setAttribute('data-formula-type', 'block-equation');
    // Words, or Readability takes it for an empty box.
    formula.textContent = tex;
    for (let before = script.previousSibling; before; before = script.previousSibling) {
      if (!isElement(before) || !drawn.test(attributeOf(before, 'class') ?? '')) break;
      before.remove();
    }
    script.replaceWith(formula);
  }
}
