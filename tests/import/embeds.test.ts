import { expect, test } from 'vitest';
import { withoutEmbeds } from '@/utils/import/embeds';
import type { Source } from '@/utils/import/picture-book';

const files = ['vault/assets/a b.png', 'vault/notes/c.jpg', 'vault/notes/x.md'];
const source: Source = {
  has: (path) => files.includes(path),
  bytes: async () => new Uint8Array(),
  modified: () => null,
};

test.each([
  ['![[assets/a b.png]]', '![](<../assets/a b.png>)'],
  ['![[assets/a b.png|一句话]]', '![一句话](<../assets/a b.png>)'],
  ['![[assets/a b.png|300]]', '![](<../assets/a b.png>)'],
  ['![[c.jpg|300x200]]', '![](<c.jpg>)'],
  ['![[not-there.png]]', '![[not-there.png]]'],
  ['![[x.md]]', '![[x.md]]'],
  ['[[assets/a b.png]]', '[[assets/a b.png]]'],
])('%s becomes %s', (embed, expected) => {
  expect(withoutEmbeds(`前${embed}后`, 'vault/notes/x.md', source)).toBe(`前${expected}后`);
});
