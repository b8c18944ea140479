import type { LeftOutReason } from '@/utils/fidelity';

/**
 * Told of everything that is left out of an article, and why. `what`: the element, its text as it stands in the page, or the
 * address of something without text. `null`: no text for people (a script), or text that another form stands for.
 */
export type Note = (reason: LeftOutReason | null, what: Element | string) => void;

/** Where nobody asks what is left out. */
export const unnoted: Note = () => {};
