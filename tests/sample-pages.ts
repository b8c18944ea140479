import type { Facts, Measure, Refusal } from '@/utils/article';

/** What a sample says it must give: the facts and the measure, or why it is refused. */
export type Expected = (Facts & { measure: Measure }) | Refusal;

/** One folder below `seeds/<site>/`: a page as a browser saved it, and what clipping it must give. */
export type SamplePage = {
  /** `<site>/<name>`. */
  name: string;
  site: string;
  /** The address in the "saved from" comment on the first line; empty where there is none. */
  address: string;
  html: string;
  /** Null where `article.json` is missing. */
  expected: Expected | null;
};

const pages = import.meta.glob<string>('../seeds/*/*/page.html', { query: '?raw', import: 'default', eager: true });
const articles = import.meta.glob<Expected>('../seeds/*/*/article.json', { import: 'default', eager: true });

export const samplePages: SamplePage[] = Object.entries(pages).map(([path, html]) => {
  const name = path.split('/').slice(-3, -1).join('/');
  return {
    name,
    site: name.split('/')[0] ?? '',
    address: /^<!-- saved from url=\(\d{4}\)(\S+) -->\n/.exec(html)?.[1] ?? '',
    html,
    expected: articles[path.replace('page.html', 'article.json')] ?? null,
  };
});

/** A document of its own for each test; nothing in it runs or loads. */
export function openSample({ html }: SamplePage): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
