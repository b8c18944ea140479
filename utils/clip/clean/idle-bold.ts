import { countLetters } from '../letters';

const LEAST = 120;
const NEARLY_ALL = 0.85;

/** Where nearly everything is bold, bold says nothing. */
export function dropIdleBold(written: Element): void {
  const bold = [...written.querySelectorAll('p strong, li strong')];
  if (bold.length === 0) return;
  const words = lengthOf([...written.querySelectorAll('p, li')].filter((line) => !line.querySelector('p, li')));
  if (words < LEAST || lengthOf(bold) < words * NEARLY_ALL) return;
  for (const strong of bold) strong.replaceWith(...strong.childNodes);
}

function lengthOf(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + countLetters(element.textContent ?? ''), 0);
}
