/** Counts up with every rule of the sanitiser. Apart from it, so that the worker can note it without DOMPurify. */
export const SANITISER_VERSION = 1;
