import { firstChildOf, isElement, nextSiblingOf, nodeTypeOf, rawTextOf } from './dom';
import { countLetters, lettersOf } from './letters';

/** What stands in a clean body for something that the page says in another form. */
const stands = '.card, .formula, .footnote-ref';

/** The letters of a clean body that are the page's own. */
export function ownLetters(cleaned: HTMLElement): number {
  const standing = [...cleaned.querySelectorAll(stands)].filter((element) => !element.parentElement?.closest(stands));
  return standing.reduce((sum, element) => sum - lettersIn(element), lettersIn(cleaned));
}

export function lettersIn(element: Element): number {
  return countLetters(rawTextOf(element));
}

/** The first words of the page's body that are neither noted nor in its clean copy. */
export function firstLost(body: Element, cleaned: HTMLElement, isNoted: (element: Element) => boolean): string {
  const kept = lettersOf(rawTextOf(cleaned));
  const search = (element: Element): string => {
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (isElement(child)) {
        const found = isNoted(child) ? '' : search(child);
        if (found) return found;
      } else if (nodeTypeOf(child) === 3 && !kept.includes(lettersOf((child as Text).data)))
        return (child as Text).data;
    }
    return '';
  };
  return search(body);
}
