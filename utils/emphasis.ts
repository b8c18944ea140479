/** More characters than this are a passage, not a word that is stressed. */
const most = 24;

/**
 * How stressed words are set: dots go under a few Han characters (null); a whole passage (`long`) is set in 楷; words of
 * other scripts (`latin`) slant as they do at home.
 */
export function kindOfStress(words: string): 'latin' | 'long' | null {
  const text = words.replace(/\s/g, '');
  if (!/\p{Script=Han}/u.test(text)) return 'latin';
  return [...text].length > most ? 'long' : null;
}

export function setEmphasis(body: HTMLElement): void {
  for (const stressed of body.querySelectorAll('em')) {
    const kind = kindOfStress(stressed.textContent);
    if (kind) stressed.classList.add(kind);
  }
}
