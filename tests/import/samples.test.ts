import { expect, test } from 'vitest';
import type { Article, Facts, RefusalReason } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { readFiles } from '@/utils/import/import';
import type { Found } from '@/utils/import/outcome';

/** What `<name>.json` beside a sample says must come out of it. Only what is said is asked. */
type Expected = {
  refusal?: RefusalReason;
  facts?: Partial<Facts>;
  /** Every word of the article, line by line, and no other. */
  text?: string[];
  pictures?: string[];
  paragraphs?: number;
  /** Pieces of the clean HTML. */
  html?: string[];
} & Partial<Pick<Article, 'clippedAt' | 'via' | 'tags' | 'status'>>;

const files = import.meta.glob<string>('/seeds/import/*.{md,txt}', { query: '?raw', import: 'default', eager: true });
const answers = import.meta.glob<Expected>('/seeds/import/*.json', { import: 'default', eager: true });
const samples = Object.keys(files).map((path) => path.slice('/seeds/import/'.length));

test.each(samples)('%s', async (name) => {
  const expected = answers[`/seeds/import/${name}.json`];
  expect(expected, 'every sample has its answer beside it').toBeDefined();
  const found = await read(name, files[`/seeds/import/${name}`] ?? '');
  expect(said(found, expected ?? {})).toEqual(expected);
});

async function read(name: string, text: string): Promise<Found> {
  const all: Found[] = [];
  for await (const found of readFiles([new File([text], name)])) all.push(found);
  expect(all).toHaveLength(1);
  return all[0] as Found;
}

/** What came out, in the words of the answer. */
function said(found: Found, expected: Expected): Expected {
  if (found.kind === 'refused') return { refusal: found.refusal.refusal };
  if (found.kind === 'failed') throw new Error(found.why.code);
  const { incoming } = found;
  const body = inertBody(incoming.html);
  const all: Expected = {
    facts: pick(incoming.facts, Object.keys(expected.facts ?? {})),
    text: incoming.text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
    pictures: incoming.pictures,
    paragraphs: body.querySelectorAll('p').length,
    html: (expected.html ?? []).filter((piece) => incoming.html.includes(piece)),
    clippedAt: incoming.clippedAt,
    via: incoming.via ?? null,
    tags: incoming.tags,
    status: incoming.status,
  };
  return pick(all, Object.keys(expected));
}

function pick<T extends object>(from: T, keys: string[]): T {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key))) as T;
}
