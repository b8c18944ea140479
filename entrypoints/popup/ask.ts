import { browser } from '#imports';

/**
 * Asks the reader for hosts, once. Call it before anything is awaited: a browser asks only while the click is fresh.
 * False when refused; true without a question when there is nothing to ask for.
 */
export function ask(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}
