import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness/root.mjs';
import { runTool } from './harness/run.mjs';

const usage = `npm run new-site NAME https://…

Makes utils/sites/NAME.ts, lists it in utils/sites/index.ts, and makes seeds/NAME/first/ for a saved page of that address.`;

const [name, address] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || !address || !URL.canParse(address)) {
  console.error(`${usage}\nNAME is kebab-case; the address is that of a real article.`);
  process.exit(2);
}
const url = new URL(address);
const adapter = join(root, 'utils', 'sites', `${name}.ts`);
const sample = join(root, 'seeds', name, 'first');
for (const path of [adapter, sample]) if (existsSync(path)) fail(`${path} is there already.`);

writeFileSync(adapter, adapterSource());
list();
mkdirSync(sample, { recursive: true });
writeFileSync(
  join(sample, 'page.html'),
  `<!-- saved from url=(${String(url.href.length).padStart(4, '0')})${url.href} -->\n`,
);
writeFileSync(join(sample, 'article.json'), '{}\n');
runTool('biome', ['check', '--write', adapter, join(root, 'utils', 'sites', 'index.ts')], 'ignore');
console.log(`Made utils/sites/${name}.ts and seeds/${name}/first/. What is left:
1. Save the page into seeds/${name}/first/page.html, below its first line.
2. Fill in the selectors until \`npm run unit -- -u\` writes the article.json and article.md that you want, and read both.
3. npm test`);

/** A valid name for the adapter: \`people-daily\` → \`peopleDaily\`; a name that begins with a digit cannot come here. */
function identifier() {
  return name?.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function adapterSource() {
  return `import { describedSite } from './described';

/** What the site is. */
export const ${identifier()} = describedSite({
  name: '${name}',
  matches: ['*://${url.host}/*'],
  medium: '${name}',
  body: '.article-body',
  title: 'h1',
  author: '.author',
  published: 'time',
  without: '.notice',
});
`;
}

/** Its import, and its place at the end of the list. */
function list() {
  const file = join(root, 'utils', 'sites', 'index.ts');
  const source = readFileSync(file, 'utf8');
  const listed = source.replace(
    /(export const sites: SiteAdapter\[\] = \[)([^\]]*?),?(\s*\];)/,
    (_, start, names, end) => {
      return `${start}${names.trim() ? `${names}, ` : ''}${identifier()}${end}`;
    },
  );
  if (listed === source) fail('utils/sites/index.ts has no list of sites.');
  writeFileSync(file, `import { ${identifier()} } from './${name}';\n${listed}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
