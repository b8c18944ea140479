import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bundle } from './bundle.mjs';

/** Stands in for the export dialog until it is there. */
export async function exportNotes(extension, folder) {
  const code = await bundle('scripts/harness/interim.ts', 'interim');
  const { page } = await extension.openTab('http://interim.example/a.png');
  await page.evaluate(code);
  const bodies = await extension.table('bodies');
  mkdirSync(folder, { recursive: true });
  const notes = new Map();
  for (const article of await extension.table('articles')) {
    const body = bodies.find((body) => body.articleId === article.id && body.version === article.version);
    const markdown = await page.evaluate((html) => globalThis.interim.write(html), body.html);
    const { title, url, account: source, publishedAt, key: id, author } = article;
    const front = stringify({
      title,
      url,
      source,
      date: publishedAt?.slice(0, 10),
      id,
      author,
      published: publishedAt,
    });
    const file = `${article.id}.md`;
    writeFileSync(join(folder, file), `---\n${front}---\n\n# ${title}\n\n${markdown}`);
    notes.set(article.key, { file, images: {} });
  }
  return notes;
}
