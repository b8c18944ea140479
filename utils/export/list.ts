import type { Article } from '@/utils/article';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { metadataCsv } from './metadata-csv';
import { metadataJson } from './metadata-json';

/** Ways to take out what is known of articles, without their text: one file with one entry an article. */
export type ListFormat = 'csv' | 'json' | 'bibtex' | 'csl';

/** How each is written, and what its file is called. */
export const lists: Record<ListFormat, { write(articles: Article[]): string; extension: string; type: string }> = {
  csv: { write: metadataCsv, extension: '.csv', type: 'text/csv' },
  json: { write: metadataJson, extension: '.json', type: 'application/json' },
  bibtex: { write: bibtex, extension: '.bib', type: 'application/x-bibtex' },
  csl: { write: cslJson, extension: '.csl.json', type: 'application/json' },
};
