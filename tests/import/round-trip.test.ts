import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { cleanBody } from '@/utils/import/body';
import { renderMarkdown } from '@/utils/import/markdown/render';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { randomArticle } from '../markdown/random-article';
import { seen } from '../markdown/seen';

test.each(Array.from({ length: 10 }, (_, at) => at))(
  'a body that was exported and imported is the same: generated articles %i00 to %i99',
  (hundred) => {
    for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
      const body = inertBody(sanitise(randomArticle(seed)));
      const markdown = toMarkdown(body);
      const back = cleanBody(renderMarkdown(markdown, true), { base: null, picture: () => null });
      const about = `seed ${seed}\n${body.innerHTML}\n\n${markdown}\n\n${back.innerHTML}`;
      expect(toMarkdown(back), about).toBe(markdown);
      expect(seen(back), about).toEqual(seen(body));
    }
  },
);
