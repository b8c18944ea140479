import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { markdownOf, renderers } from './rendered';

/** What may stand at either side of a sign of emphasis. */
const sides = `中 a 1 ， ： “ ” （ ） · … ％ ￥ ～ ! * ** _ ~ \` \\ &lt; &amp; [ ] ( # - . $ ^ | @ 😀 👨‍👩‍👧 ❤️ 𠮷 é ع ℃`
  .split(/\s/)
  .concat(['', ' ', '\u00a0', '\u3000', '\u200b', '\u200d', '\u0301', '\u200f'])
  .concat(
    '<br>',
    '<img data-src="https://a.example/1" alt="">',
    '<code>x</code>',
    '<u>线</u>',
    '<b>，</b>',
    '<i>斜</i>',
  );

const kinds: [name: string, html: (inside: string) => string][] = [
  ['strong', (inside) => `<strong>${inside}</strong>`],
  ['em', (inside) => `<em>${inside}</em>`],
  ['del', (inside) => `<del>${inside}</del>`],
  ['strong in em', (inside) => `<em><strong>${inside}</strong></em>`],
  ['em inside strong', (inside) => `<strong>甲<em>${inside}</em>乙</strong>`],
  ['strong in a link', (inside) => `<a href="https://a.example/"><strong>${inside}</strong></a>`],
];

const programs = Object.keys(renderers);

test.each(kinds.flatMap(([kind, html]) => programs.map((program) => ({ kind, program, html }))))(
  '$kind beside and around anything is the same in $program',
  ({ program, html }) => {
    const cases = sides.flatMap((one) =>
      sides.flatMap((other) => [`${one}${html(`${other}乙`)}丙`, `甲${html(`乙${one}`)}${other}`]),
    );
    const body = inertBody(cases.map((each) => `<p>${each}</p>`).join(''));
    const markdown = markdownOf(body.innerHTML);
    const [was, is] = [body, inertBody(renderers[program]?.(markdown) ?? '')].map((each) =>
      [...each.children].map(runs),
    );
    const written = markdown.split(/\n\n/);
    const wrong = cases.map((each, at) => ({ case: each, written: written[at], was: was?.[at], is: is?.[at] }));
    expect(wrong.filter((each) => each.was !== each.is)).toEqual([]);
  },
);

const carriers = ['strong, b', 'em, i', 'del, s', 'a', 'code', 'u'];

/** The words of a paragraph, each run of them with what carries it. */
function runs(paragraph: Element): string {
  let found = '';
  let last = '';
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.nodeValue ?? '').replace(/[\s\u200b]/g, '');
    const carried = carriers.filter((carrier) => node.parentElement?.closest(carrier)).join(' and ');
    found += words && carried !== last ? `{${carried}}${words}` : words;
    if (words) last = carried;
  }
  return found;
}
