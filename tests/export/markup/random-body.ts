const tags =
  'p h2 h3 h4 h6 ul ol li blockquote pre code table thead tbody tr th td figure figcaption img a strong em del u sub sup br hr mark dl dt dd details summary ruby rt section div span'.split(
    ' ',
  );
const attributes = [
  'href="https://x.example/a b?q=|{}[x]^%zz#a#b"',
  'href="http://a_b.example/"',
  'href="#fn-1"',
  'href="https://例子.测试/路"',
  'data-src="https://x.example/kept"',
  'data-src="https://x.example/gone"',
  'width="0" height="99999"',
  'alt="&quot;<b>"',
  'colspan="0" rowspan="3"',
  'colspan="99999"',
  'start="5"',
  'class="footnotes"',
  'class="footnote-ref"',
  'class="caption align-center"',
  'class="card" data-card="video"',
  'id="fn-1"',
  'id="fn-a-2"',
  'data-tex="a&lt;b&amp;c"',
  'class="language-c++"',
  'class="emoji"',
];
const texts = [
  '雨\u0001\u000b\ufffe',
  'a]]&gt;b',
  '&lt;!--',
  '&amp;nbsp;',
  '  ',
  '\n',
  '𠀀',
  '\ud800',
  '&lt;/script&gt;',
  '一二三',
];

/** Bodies in which anything stands inside anything: the same seed, the same bodies. */
export function randomBodies(count: number, seed: number): string[] {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % limit;
  };
  const one = (list: string[]) => list[below(list.length)] ?? '';
  const element = (depth: number): string => {
    const tag = one(tags);
    const given = Array.from({ length: below(3) }, () => ` ${one(attributes)}`).join('');
    return /^(img|br|hr)$/.test(tag) ? `<${tag}${given}>` : `<${tag}${given}>${inside(depth - 1)}</${tag}>`;
  };
  const inside = (depth: number): string =>
    Array.from({ length: 1 + below(4) }, () => (depth === 0 || below(3) === 0 ? one(texts) : element(depth))).join('');
  return Array.from({ length: count }, () => inside(5));
}
