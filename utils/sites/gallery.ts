/** One picture of a set, and what is written beside it. */
export type GalleryPicture = { address: string | null; words: (string | null)[] };

/** A set of pictures that lies in a page's data, as HTML: the introduction, then each picture with its words. */
export function gallery(introduction: string | null, pictures: GalleryPicture[]): string {
  const shown = pictures.filter(({ address }) => address !== null);
  const figures = shown.map(({ address, words }) => {
    const caption = [...new Set(words)].filter((word) => word !== null && word !== introduction);
    const written = caption.length > 0 ? `<figcaption>${escaped(caption.join(' '))}</figcaption>` : '';
    return `<figure><img src="${escaped(address as string)}">${written}</figure>`;
  });
  return figures.length === 0 ? '' : `${introduction ? `<p>${escaped(introduction)}</p>` : ''}${figures.join('')}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
