const headings = 'h2, h3, h4, h5, h6, figure';

/** Marks paragraphs that are plain text. Only they are indented, and not after a heading or a picture, nor in a quote. */
export function markParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.className !== '' || paragraph.querySelector('.picture:not(.inline)')) continue;
    if (paragraph.closest('blockquote, li, td, th, dd, figure, .footnotes, .align-center, .align-right')) continue;
    if (!paragraph.previousElementSibling?.matches(headings)) paragraph.classList.add('plain');
  }
}
