import { expect, test } from 'vitest';
import { type Clip, isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { openSample, samplePages } from '../../sample-pages';
import { readAll } from '../zip';
import { fileAt, type Kept } from './files';

test.each(samplePages)('$name gives as a file what it gives in a tab', async (sample) => {
  const clipped = clip(openSample(sample), new URL(sample.address));
  const [found] = await readAll(fileAt('page.html', sample.html));
  if (isRefusal(clipped)) expect(found).toMatchObject({ kind: 'refused', refusal: clipped });
  else expect(words((found as Kept).incoming)).toEqual(words(clipped));
});

/** What is clipped; pictures inside their own addresses become pictures of the file. */
function words({ facts, text, measure }: Clip) {
  return { facts, text, measure };
}
