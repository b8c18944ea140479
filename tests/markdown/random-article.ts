/** Clean HTML that nobody would write, the same for the same seed: every element of the vocabulary, text full of Markdown. */
export function randomArticle(seed: number): string {
  const random = randomFrom(seed);
  return times(1 + random(5), () => block(random, 3)).join(random(2) ? '\n' : '');
}

type Random = (below: number) => number;

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed * 2654435761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Text that some Markdown program, or HTML, would take for something else. */
const words =
  `中文 重点 会议 操作系统 Ubuntu word 2025 5 ， 。 ： “ ” （ ） 《 》 、 ！ ？ … —— · ％ ￥ 😀 ❤️ 𠮷 é 1️⃣ 👨‍👩‍👧 שלום عربي
  * ** *** _ __ snake_case 2*3 \` \`\` \`\`\` [ ] ]( [x] [x](y) ![ (z) <b> </p> <div <!-- a<b &amp; &copy; &#20013; & # ## 1. 1) 12. - + --- === *** ___ > >>
  | |-| --|-- : \\ \\* \\\\ $ $$ $x$ ~ ~~ ~~~ [[ ]] == ==x== %% %%x%% ^ ^id ^[ [^1] [^1]: [a]: {#id} https://a.example/x www.a.cn a@b.cn
  ! !x = =- :-: *x* **x** _x_ ~x~ ~~x~~ [ ] - [x] {% \u200b \u3000 \u00a0 ::: :::note :smile: #tag [!note] > ^x^ ![[a]] [[a|b]] ++x++ {{x}} <?x <![CDATA[ ?>
  --> &nbsp; &#x20; &lt; \u2028 \u200d \u202e \ufeff | a | |--- :--- ---| 0. 123456789. 1234567890. a. (1) ① - [ ] __init__ C:\\dir\\ ~/x " ' javascript:x ftp://a.example
  http:// mailto:a@b.cn [TOC] \\( \\) \\[ @user #1 a_b_c *a*b* <a@b.cn> <https://a.example> -- + * ****** ~~~~ \`\`\`js ]: ][ [] () [](x) \\< \\& &#124; \\|`
    .split(/[ \n]+/)
    .concat(['\u3000', '\u00a0', ' ', ' ', ' ', '\n', '\t', '  ']);

function text(random: Random): string {
  return times(1 + random(4), () => words[random(words.length)] + (random(3) ? '' : ' '))
    .join('')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function inline(random: Random, depth: number): string {
  return times(1 + random(4), () => piece(random, depth)).join('');
}

const enclosing = ['strong', 'strong', 'strong', 'b', 'em', 'em', 'i', 'del', 's', 'u', 'sub', 'sup', 'mark'];

function piece(random: Random, depth: number): string {
  const kind = random(12);
  if (kind < 4 || depth === 0) return text(random);
  if (kind < 8) return around(enclosing[random(enclosing.length)] ?? 'b', inline(random, depth - 1));
  if (kind === 8) return `<code>${text(random)}</code>`;
  if (kind === 9) return `<a href="${address(random)}">${inline(random, depth - 1).replace(/<\/?a\b[^>]*>/g, '')}</a>`;
  if (kind === 10) return `<img data-src="${address(random)}" alt="${text(random).replaceAll('\\', '')}">`;
  return random(3) ? '<br>' : `<ruby>${text(random)}<rt>${text(random)}</rt></ruby>`;
}

function address(random: Random): string {
  const tails = [
    '',
    'a_b*c',
    'p(1)',
    'p(1',
    'a b',
    '?a=1&amp;copy=2',
    '?a=1&amp;amp;',
    '中文',
    '[1]',
    'a|b',
    '%E4',
    '&lt;x&gt;',
  ];
  return `https://a.example/${tails[random(tails.length)]}`;
}

function block(random: Random, depth: number): string {
  const kind = random(depth > 0 ? 18 : 8);
  if (kind < 6) return around(random(8) ? 'p' : 'div', inline(random, 3));
  if (kind === 6) return around(`h${2 + random(4)}`, inline(random, 2));
  if (kind === 7) return random(2) ? '<hr>' : code(random);
  if (kind < 11) return list(random, depth - 1);
  if (kind < 13) return around('blockquote', blocks(random, depth - 1));
  if (kind < 15) return table(random, depth - 1);
  if (kind === 15)
    return `<figure><img data-src="${address(random)}" alt=""><figcaption>${inline(random, 1)}</figcaption></figure>`;
  if (kind === 16) return `<details><summary>${inline(random, 1)}</summary>${blocks(random, depth - 1)}</details>`;
  return `<dl><dt>${inline(random, 1)}</dt><dd>${inline(random, 1)}</dd></dl>`;
}

/** Without tabs, which marked writes as blanks where code stands in a list. */
function code(random: Random): string {
  return `<pre><code class="language-js">x${text(random)}\n\n  ${text(random)}</code></pre>`.replaceAll('\t', '');
}

function blocks(random: Random, depth: number): string {
  return times(1 + random(3), () => block(random, depth)).join('');
}

function list(random: Random, depth: number): string {
  const items = times(1 + random(3), () => `<li>${item(random, depth)}</li>`).join('');
  return random(2) ? `<ul>${items}</ul>` : `<ol start="${random(3) ? 1 : random(12)}">${items}</ol>`;
}

function item(random: Random, depth: number): string {
  if (random(8) === 0) return '';
  return random(3) ? inline(random, 2) + (random(3) ? '' : list(random, 0)) : blocks(random, depth);
}

function table(random: Random, depth: number): string {
  const columns = 1 + random(3);
  const rows = times(1 + random(3), () => `<tr>${times(columns, () => cell(random, depth)).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function cell(random: Random, depth: number): string {
  const span = random(12) ? '' : ' colspan="2"';
  return `<td${span}>${random(8) ? inline(random, 2) : blocks(random, depth)}</td>`;
}

function around(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
