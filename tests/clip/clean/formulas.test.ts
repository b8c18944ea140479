import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const katex =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base">x2</span></span></span>';

test.each([
  ['KaTeX, drawn and in MathML', katex],
  [
    "CSDN's KaTeX, whose MathML has lost its tags",
    '<span class="katex--inline"><span class="katex"><span class="katex-mathml">\n\n  x\n\n  2\n\n \n    x^2\n\n</span><span class="katex-html">x2</span></span></span>',
  ],
  [
    'MathJax 2 and its script',
    '<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>x2</nobr><span class="MJX_Assistive_MathML"><math><mi>x</mi></math></span></span><script type="math/tex">x^2</script>',
  ],
  ['MathJax 2 that has not run', '<script type="math/tex">x^2</script>'],
  [
    'MathJax 4',
    '<mjx-container class="MathJax"><mjx-math data-latex="x^2"><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container>',
  ],
  ["Zhihu's picture", '<img src="https://www.zhihu.com/equation?tex=x%5E2" alt="x^2" eeimg="1">'],
  ['a picture whose address holds it', '<img src="https://math.jianshu.com/math?formula=x%5E2">'],
  [
    "Zhihu's element",
    '<span class="ztext-math" data-eeimg="1" data-tex="x^2"><span class="MathJax_SVG"><svg></svg></span></span>',
  ],
])('formulas of %s', (_, html) => {
  expect(cleaned(`<p>甲${html}乙</p>`)).toBe('<p>甲<span class="formula" data-tex="x^2">x^2</span>乙</p>');
});

test.each([
  ['KaTeX', `<span class="katex-display">${katex}</span>`],
  ['MathJax 2', '<script type="math/tex; mode=display">x^2</script>'],
  ['Zhihu', String.raw`<img src="https://www.zhihu.com/equation?tex=x%5E2+%5C%5C" alt="x^2 \\" eeimg="1">`],
])('formulas of their own line: %s', (_, html) => {
  expect(cleaned(`<p>甲</p><p>${html}</p>`)).toBe('<p>甲</p><div class="formula" data-tex="x^2">x^2</div>');
});

test('a formula that a full stop follows stays in its line', () => {
  expect(cleaned(`<p>甲<span class="katex--display">${katex}</span>。</p>`)).toBe(
    '<p>甲<span class="formula" data-tex="x^2">x^2</span>。</p>',
  );
});

test('a formula that is drawn and spoken is one', () => {
  const html =
    '<mjx-container><mjx-math><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container>';
  expect(cleaned(`<p>甲${html}乙</p>`)).toBe('<p>甲<span class="formula" data-tex="x">x</span>乙</p>');
});

test('scripts of another kind are no formulas', () => {
  expect(cleaned('<p>甲<script>x^2</script><script type="application/json">{}</script></p>')).toBe('<p>甲</p>');
});

test.each([
  ['<mfrac><mi>a</mi><mi>b</mi></mfrac>', '\\frac{a}{b}'],
  ['<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mi>i</mi></msub>', 'x^{2} + y_{i}'],
  ['<msqrt><mi>x</mi><mo>−</mo><mn>1</mn></msqrt>', '\\sqrt{x - 1}'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
  [
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>',
    '\\sum_{i = 1}^{n} x_{i}^{2}',
  ],
  ['<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>', '\\lim_{x \\to 0}'],
  ['<mover><mi>a</mi><mo>→</mo></mover><mover><mi>b</mi><mo>¯</mo></mover>', '\\vec{a} \\bar{b}'],
  ['<mi>sin</mi><mo>\u2061</mo><mi>x</mi><mtext>当 50%</mtext>', '\\sin x \\text{当 50\\%}'],
  [
    '<mfenced open="[" close="]"><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable></mfenced>',
    '\\left[ \\begin{matrix} 1 & 0 \\\\ 0 & 1 \\end{matrix} \\right]',
  ],
  ['<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>', '{( a )}^{2}'],
])('MathML without its LaTeX, %s', (math, tex) => {
  const wanted = document.createElement('span');
  wanted.setAttribute('data-tex', tex);
  const [attribute] = /data-tex="[^"]*"/.exec(wanted.outerHTML) ?? [];
  expect(cleaned(`<p>设<math>${math}</math>则</p>`)).toContain(attribute);
});
