import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { randomArticle } from './random-article';
import { markdownOf, rendered } from './rendered';
import { seen } from './seen';

test.each(Array.from({ length: 20 }, (_, at) => at))(
  'renders as what it was: generated articles, hundred %i',
  (hundred) => {
    for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
      const html = randomArticle(seed);
      const markdown = markdownOf(html);
      expect(seen(rendered(markdown)), `seed ${seed}\n${html}\n\n${markdown}`).toEqual(seen(inertBody(html)));
    }
  },
);
