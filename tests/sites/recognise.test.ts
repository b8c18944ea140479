import { expect, test } from 'vitest';
import { looksLikeArticle } from '@/utils/sites/recognise';
import { openSample, samplePages } from '../sample-pages';

const onOurHosts = samplePages.filter(({ address }) => /weixin\.qq\.com|12377\.cn|4hou\.com/.test(address));
const articles = onOurHosts.filter(({ expected }) => expected && 'title' in expected);
const others = onOurHosts.filter(({ expected }) => expected && !('title' in expected));

test.each(articles)('$name is recognised', (sample) => {
  expect(looksLikeArticle(openSample(sample), new URL(sample.address))).toBe(true);
});

test.each(others.filter(({ html }) => !html.includes('js_article')))('$name is not taken for an article', (sample) => {
  expect(looksLikeArticle(openSample(sample), new URL(sample.address))).toBe(false);
});

test('no other host is looked at', () => {
  const [sample] = articles;
  if (!sample) throw new Error('No sample of an article.');
  expect(looksLikeArticle(openSample(sample), new URL('https://evil.example/s/AbCdEfGhIjKlMnOpQrStUv'))).toBe(false);
});
