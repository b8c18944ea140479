export function isFormula(element: Element): boolean {
  return element.hasAttribute('data-tex');
}

/** TeX for a line. */
export function formulaText(element: Element): string {
  return texOf(element).replace(/\s+/g, ' ');
}

/**
 * TeX in lines of its own. Line breaks mean nothing to TeX, so a line that Markdown would take for a block of its own is
 * joined to the one before, and empty ones go.
 */
export function formulaLines(element: Element): string {
  return texOf(element)
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/(?<!%.*)\n(?=[-+=#>*_~`:|<$]|\d+[.)])/g, ' ');
}

/** Without a bare `$`, which would end the formula. */
function texOf(element: Element): string {
  return (element.getAttribute('data-tex') ?? '').trim().replace(/(?<!\\)\$/g, '\\$');
}
