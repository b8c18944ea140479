import { browser } from '#imports';

/**
 * Keeps this page for work that would end with it: the browser asks before it is closed, and does not take it out of memory in
 * the background. Returns how to let go.
 */
export function keepTab(): () => void {
  addEventListener('beforeunload', warn);
  setDiscardable(false);
  return () => {
    removeEventListener('beforeunload', warn);
    setDiscardable(true);
  };
}

async function setDiscardable(autoDiscardable: boolean): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.update(id, { autoDiscardable }).catch(console.error);
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
