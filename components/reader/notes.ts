/** A note leads back to where it is first called. */
export function setNotes(body: HTMLElement, words: string): void {
  const notes = new Map([...body.querySelectorAll('.footnotes [id^="fn-"]')].map((note) => [note.id, note]));
  for (const call of body.querySelectorAll<HTMLAnchorElement>('.footnote-ref a[href^="#fn-"]')) {
    const id = call.getAttribute('href')?.slice(1) ?? '';
    const note = notes.get(id);
    notes.delete(id);
    if (!note) continue;
    call.id = `from-${id}`;
    const back = body.ownerDocument.createElement('a');
    back.setAttribute('href', `#${call.id}`);
    back.setAttribute('aria-label', words);
    back.className = 'back';
    back.textContent = '↩\ufe0e';
    (note.lastElementChild?.localName === 'p' ? note.lastElementChild : note).append(' ', back);
  }
}
