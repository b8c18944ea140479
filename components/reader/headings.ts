/** One line of the contents. `depth` is 0 for a section, 1 for one inside it. */
export type Heading = { id: string; text: string; depth: 0 | 1 };

/** Gives the article's headings ids and lists them, but for what is folded away. Deeper than two levels is too fine for a contents. */
export function markHeadings(body: HTMLElement): Heading[] {
  const found = [...body.querySelectorAll<HTMLElement>('h2, h3, h4')].filter(
    (heading) => textOf(heading) !== '' && !heading.closest('.aside'),
  );
  const levels = [...new Set(found.map(levelOf))].sort();
  return found.flatMap((heading, at) => {
    heading.id = `h-${at}`;
    const depth = levels.indexOf(levelOf(heading));
    return depth > 1 ? [] : [{ id: heading.id, text: textOf(heading), depth: depth as 0 | 1 }];
  });
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.localName[1]);
}

function textOf(heading: HTMLElement): string {
  return heading.textContent.replace(/\s+/g, ' ').trim();
}
