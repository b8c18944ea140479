import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { randomArticle } from './random-article';
import { markdownOf, renderers } from './rendered';
import { seen } from './seen';

/** `npm run check:markdown` asks for more. */
const hundreds = Number(import.meta.env.VITE_MARKDOWN_ARTICLES ?? 1000) / 100;

test.each(Array.from({ length: hundreds }, (_, at) => at))(
  'renders as what it was in three programs: generated articles, hundred %i',
  (hundred) => {
    for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
      const html = randomArticle(seed);
      const markdown = markdownOf(html);
      const before = seen(inertBody(html));
      for (const [name, render] of Object.entries(renderers))
        expect(seen(inertBody(render(markdown))), `${name}, seed ${seed}\n${html}\n\n${markdown}`).toEqual(before);
    }
  },
);
