import { isPictureName } from './archive/paths';
import { findBeside, type Source } from './picture-book';

const embed = /!\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;

/**
 * Obsidian's embeds of pictures that came with the document → pictures of Markdown. Their path is the way from the vault's root,
 * which may lie any number of folders above the document. What is no picture among the files stays as it is.
 */
export function withoutEmbeds(text: string, document: string, source: Source): string {
  if (!text.includes('![[')) return text;
  const ups = document.split('/').map((_, depth) => '../'.repeat(depth));
  return text.replace(embed, (whole, path: string, words = '') => {
    const links = ups.map((up) => up + path.trim());
    const link = isPictureName(path.trim()) && links.find((each) => findBeside(document, each, source) !== null);
    return link ? `![${isSize(words) ? '' : words}](<${link}>)` : whole;
  });
}

/** `![[a.png|300]]` and `|300x200` say how large. */
function isSize(words: string): boolean {
  return /^\d+(?:x\d+)?$/.test(words);
}
