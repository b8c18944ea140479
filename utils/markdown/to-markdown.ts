import { readBlocks } from './read-blocks';
import { writeBlocks } from './write-blocks';

export type MarkdownOptions = {
  /** Where a picture lies for the reader of the Markdown, given its original address. As it is, when left out. */
  picture?(address: string): string;
  /** What a table becomes that Markdown has no words for: a cell over several columns, or lists in cells. HTML when left out. */
  tables?: Tables;
};

export type Tables = 'html' | 'list';

/**
 * Clean HTML → CommonMark with GFM's tables, task items, footnotes and `~~`, whose rendering says what the HTML says.
 * Where Markdown has no words for something, or would not be read as meant, the source has HTML. Ends with one newline;
 * empty when there is nothing.
 */
export function toMarkdown(body: Element, options: MarkdownOptions = {}): string {
  return writeBlocks(readBlocks(body, options.picture ?? ((address) => address), options.tables ?? 'html'));
}

/** The title of an article as a heading of the first level, which bodies do not use. Empty for an empty title. */
export function headingMarkdown(title: string): string {
  if (title === '') return '';
  return writeBlocks([{ kind: 'heading', level: 1, leaves: [{ kind: 'text', text: title, bits: 0, box: null }] }]);
}
