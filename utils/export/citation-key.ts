import type { Article } from '@/utils/article';

/** Letters of a key at most, a number behind it not counted. */
const LONGEST = 60;

/**
 * Gives every article a key to cite it by: Latin letters, digits and hyphens, made of its own key, so that it stays the same;
 * unlike every key before it, to programs that ignore case too.
 */
export function citationKeys(): (article: Article) => string {
  const taken = new Set<string>();
  return ({ key }) => {
    const stem = stemOf(key);
    for (let count = 1; ; count++) {
      const name = count === 1 ? stem : `${stem}-${count}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** The end is what tells two addresses of one site apart. */
function stemOf(key: string): string {
  const latin = key.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[^A-Za-z0-9]+/g, '-');
  return latin.slice(-LONGEST).replace(/^-+|-+$/g, '') || 'article';
}
