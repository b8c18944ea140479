import { useLayoutEffect, useState } from 'preact/hooks';

/** The group that is read as the page scrolls. One that was asked for counts as read where it can come no higher. */
export function useSectionInSight(asked: string): string {
  const [inSight, setInSight] = useState(asked);
  useLayoutEffect(() => {
    const look = () => setInSight(sectionInSight(asked));
    if (asked === '') look();
    else setInSight(asked);
    addEventListener('scroll', look, { capture: true, passive: true });
    // What unfolds or arrives later moves groups without a scroll. The first call comes with the observing itself.
    let height: number | null = null;
    const sizes = new ResizeObserver(() => {
      if (height !== null) look();
      height = document.body.offsetHeight;
    });
    sizes.observe(document.body);
    return () => {
      removeEventListener('scroll', look, { capture: true });
      sizes.disconnect();
    };
  }, [asked]);
  return inSight;
}

function sectionInSight(asked: string): string {
  const sections = [...document.querySelectorAll<HTMLElement>('.settings section')];
  const high = sections.filter((section) => section.getBoundingClientRect().top <= innerHeight / 3);
  const last = sections.at(-1);
  const isAtEnd = last !== undefined && last.getBoundingClientRect().bottom <= innerHeight;
  if (!isAtEnd) return (high.at(-1) ?? sections[0])?.id ?? asked;
  const named = sections.find(({ id }) => id === asked);
  return named && named.getBoundingClientRect().top >= 0 ? asked : last.id;
}
