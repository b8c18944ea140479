import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { footnotes } from './footnotes';
import { formulas } from './formulas';
import { isChinese, lineEnds } from './line-ends';
import { mended } from './mended';
import { onlyKnownTags } from './only-known-tags';
import { pictureWords } from './picture-words';

/**
 * Markdown → HTML, not clean yet. CommonMark with tables, `~~`, footnotes and formulas. `own`: our export, which is exactly
 * that. In what others wrote, bold next to Chinese punctuation counts (11.6 % of the bold in real archives), prices and
 * placeholders are told from formulas and tags, and damage is mended.
 */
export function renderMarkdown(markdown: string, own: boolean): string {
  const env = { chinese: isChinese(markdown) };
  return own ? ours.render(markdown, env) : foreign.render(mended(markdown), env);
}

const ours = parser({ inPlace: true }).use(formulas, { strict: false });
const foreign = parser({ inPlace: false }).use(cjkFriendly).use(formulas, { strict: true }).use(onlyKnownTags);

/** `inPlace`: footnotes stand where they are written. */
function parser(notes: { inPlace: boolean }): MarkdownIt {
  const markdown = new MarkdownIt({ html: true }).use(footnotes, notes).use(lineEnds).use(pictureWords);
  // Addresses stay as they are written: a picture is known by its address, and percent-encoding is the browser's work.
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  // The sanitiser decides which addresses may stay; refused here, `[words](javascript:;)` would show as it is.
  markdown.validateLink = () => true;
  return markdown;
}
