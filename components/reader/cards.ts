/** What cannot be kept (a video, a mini-program) is one line; without an address of its own it leads to the original. */
export function setCards(body: HTMLElement, original: string, words: string): void {
  for (const card of body.querySelectorAll<HTMLElement>('.card')) {
    if (card.querySelector('a[href]') || !/^https?:/.test(original)) continue;
    const link = body.ownerDocument.createElement('a');
    link.href = original;
    link.textContent = words;
    card.append(' ', link);
  }
}
