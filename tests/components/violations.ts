import axe from 'axe-core';

/** What axe finds wrong in the page: rule, element, and what it says. Nothing found is an empty list. */
export async function violations(): Promise<string[]> {
  // What is still fading in has no contrast yet.
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  // A part of a page is tested, not a page.
  const rules = {
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  };
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html} ${node.failureSummary}`));
}
