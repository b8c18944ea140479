import { basename } from 'node:path';

/**
 * Rows of `report.json`, in the order of the outcomes.
 * @param {import('./clip-pages.mjs').Outcome[]} outcomes
 * @param {Map<string, Note>} notes by article key
 * @param {(refusal: { refusal: string, detail: string | null }) => string} sentence
 */
export function reportRows(outcomes, notes, sentence) {
  return outcomes.map((outcome) => {
    const { input, url, reply } = outcome;
    if (!reply || !('article' in reply)) return { ...emptyRow(input, url), reason: reasonOf(outcome, sentence) };
    const note = notes.get(reply.article.key);
    if (!note) return { ...emptyRow(input, url), reason: 'Saved, but the export does not hold it.' };
    const status = reply.state === 'saved' ? 'saved' : 'duplicate';
    return { ...rowOf(input, url, reply.article, note), status, milliseconds: timesOf(reply) };
  });
}

/**
 * The row of an article that is in the library.
 * @typedef {{ file: string, images: Record<string, string> }} Note
 * @param {string} input
 * @param {string | null} url
 * @param {any} article
 * @param {Note} note
 */
export function rowOf(input, url, article, note) {
  const { site, title, account, author, publishedAt, measure: counts } = article;
  const { file, images } = note;
  return {
    ...emptyRow(input, url),
    status: 'saved',
    file: basename(file),
    site,
    title,
    account,
    author,
    publishedAt,
    counts,
    images,
  };
}

/** A row about nothing but its input. @param {string} input @param {string | null} url */
export function emptyRow(input, url) {
  return {
    input,
    url,
    status: 'rejected',
    reason: null,
    file: null,
    site: null,
    title: null,
    account: null,
    author: null,
    publishedAt: null,
    counts: null,
    images: {},
    milliseconds: null,
  };
}

function reasonOf({ reply, failure }, sentence) {
  if (!reply) return failure;
  return reply.state === 'refused' ? sentence(reply.refusal) : 'The browser does not let the extension at this page.';
}

function timesOf({ milliseconds: { extract, save } }) {
  return { extract, save };
}
