import { expect, test } from 'vitest';
import { scripts } from '../package.json';

const files = import.meta.glob('../{*,docs/**/*}', { query: '?url' });
const documents = Object.entries(
  import.meta.glob<string>(['../*.md', '../docs/**/*.md'], { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({ path: path.slice(3), text }));

test.each(documents)('every command in $path can be run', ({ text }) => {
  const commands = [...text.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name]) => name ?? '');
  const known = ['ci', 'install', ...Object.keys(scripts)];
  expect(commands.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(documents)('every link and picture in $path leads somewhere', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s#]+)|src(?:set)?="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^\w+:/.test(link));
  const folder = new URL(path, 'https://mocang.example/');
  const there = links.map((link) => [link, `..${new URL(link, folder).pathname}`]);
  const missing = there.filter(([, file]) => !Object.keys(files).some((known) => known.startsWith(file ?? '')));
  expect(missing.map(([link]) => link)).toEqual([]);
});

test('the commands of the README are described in English too', () => {
  const named = (name: string) =>
    [...(documents.find(({ path }) => path === name)?.text ?? '').matchAll(/^\| `npm (?:run )?([\w-]+)/gm)].map(
      ([, command]) => command,
    );
  expect(named('README.en.md')).toEqual(named('README.md'));
});
