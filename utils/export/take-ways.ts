/** What one article can be taken along as, in the order of the menu. */
export const takeWays = ['markdown', 'html', 'epub', 'text'] as const;
export type TakeWay = (typeof takeWays)[number];
