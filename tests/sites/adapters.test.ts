import { expect, test } from 'vitest';
import { sites } from '@/utils/sites';
import type { SiteAdapter } from '@/utils/sites/site';
import { samplePages } from '../sample-pages';

const modules = import.meta.glob<Record<string, unknown>>('../../utils/sites/*.ts', { eager: true });
const adapters = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isAdapter)
    .map((adapter) => ({ name: adapter.name, file: path.split('/').at(-1) ?? '', adapter })),
);
const folders = [...new Set(samplePages.map(({ site }) => site))];

test('there are adapters', () => {
  expect(adapters.length).toBeGreaterThan(1);
});

test.each(adapters)('$name has the name of its file', ({ name, file }) => {
  expect(file).toBe(`${name}.ts`);
});

test.each(adapters.filter(({ name }) => name !== 'generic'))('$name is in the list of sites', ({ adapter }) => {
  expect(sites).toContain(adapter);
});

test.each(adapters)('$name has a sample below seeds/', ({ name }) => {
  expect(folders).toContain(name);
});

test.each(folders)('the samples of %s have an adapter', (folder) => {
  expect(adapters.map(({ name }) => name)).toContain(folder);
});

function isAdapter(exported: unknown): exported is SiteAdapter {
  return typeof exported === 'object' && exported !== null && 'read' in exported && 'matches' in exported;
}
