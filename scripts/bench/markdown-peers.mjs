import { gfm } from '@joplin/turndown-plugin-gfm';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import { unified } from 'unified';

const turndownService = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced' }).use(gfm);
const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify)
  .freeze();

/** HTML to Markdown by Turndown with its GFM plugin. @param {string} html @returns {string} */
export function byTurndown(html) {
  return turndownService.turndown(html);
}

/** HTML to Markdown by unified. @param {string} html @returns {string} */
export function byUnified(html) {
  return String(processor.processSync(html));
}
