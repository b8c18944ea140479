import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';

/** Draws something into the page, as the only thing there; it is gone after the test. */
export function show(view: ComponentChild): HTMLElement {
  render(view, document.body);
  return document.body;
}

afterEach(() => render(null, document.body));
