/** More characters than this are a passage, not a word that is stressed. */
const most = 24;

/** Dots go under a few Han characters; a whole passage is set in 楷, words of other scripts slant as they do at home. */
export function setEmphasis(body: HTMLElement): void {
  for (const stressed of body.querySelectorAll('em')) {
    const text = stressed.textContent.replace(/\s/g, '');
    if (!/\p{Script=Han}/u.test(text)) stressed.classList.add('latin');
    else if ([...text].length > most) stressed.classList.add('long');
  }
}
