import { expect, test } from 'vitest';
import { readLiteral } from '@/utils/sites/wechat/literal';

test.each([
  ['a string', `'雨'`, '雨'],
  ['double quotes', `"it's"`, "it's"],
  ['escapes', String.raw`'\x3cp\x3e\u96e8\u{96e8}\n\'\\'`, "<p>雨雨\n'\\"],
  ['a number', '42', 42],
  ['a string made a number', `'1762747210' * 1`, 1762747210],
  ['JsDecode', String.raw`JsDecode('\x26amp;')`, '&amp;'],
  ['htmlDecode', `htmlDecode("a&amp;b")`, 'a&b'],
  ['.html(false)', `'a&lt;b'.html(false)`, 'a<b'],
  ['another method', `'a'.replace(/x/g, 'y')`, 'a'],
  ['the first that is not empty', `"" || "" || "2651788393"`, '2651788393'],
  ['the first of two', `'1' || ''`, '1'],
  ['an assignment in an assignment', `window.title = 'T' || ''`, 'T'],
  ['truth', 'true', true],
  ['what only running could tell', 'new Date().getTime()', null],
  ['a name', 'undefined', null],
  ['void 0', 'void 0', null],
  ['short truths', '!0', true],
  ['and untruths', '!1', false],
  ['strings put together', `'雨' + "停" + \`了\``, '雨停了'],
  ['a template with a sign that is its own', `\`第\\$${''}{n}场雨\``, `第$${''}{n}场雨`],
  ['a template, what is put in left out', `\`第$${''}{n + 1}场雨\``, '第场雨'],
  ['a template over lines', '`a\nb`', 'a\nb'],
  ['a string that goes on in the next line', `'雨\\\n停'`, '雨停'],
  ['a string that goes on after a Windows line end', `'雨\\\r\n停'`, '雨停'],
  ['a number from text', `parseInt('17')`, 17],
  ['hexadecimal', '0x1F', 31],
  ['a fraction', '-.5e1', -5],
  ['arithmetic as it binds', '1 + 2 * 3', 7],
  ['parentheses', `('' || ('' || 'x'))`, 'x'],
  ['nothing or else', `"" * 1 || 0`, 0],
  ['what is there and more', `'1' && 'x'`, 'x'],
  ['the first that is not null', `null ?? 'x'`, 'x'],
  ['a choice', `'1' === '1' ? 'yes' : 'no'`, 'yes'],
  ['a choice about what cannot be told', `xml ? getXmlValue('a.DATA') : '10'`, '10'],
  ['a choice within a choice', `x ? 1 : 'a' == 'b' ? 2 : 3`, 3],
  ['what JSON.parse reads', String.raw`JSON.parse('{\x22list\x22:[{\x22a\x22:1}]}')`, { list: [{ a: 1 }] }],
  ['assignments in a row', `window["msg_title"] = window.title = 'T' || ''`, 'T'],
  ['a comment before the value', `/* it's */ 'T' // isn't`, 'T'],
  ['a list and what is done with it', `['a', 'b'].slice(0, 20)`, ['a', 'b']],
  ['a function', `function () { return '}' }`, null],
  ['an arrow', `(a, b) => { return '}' }`, null],
  ['a short arrow', `a => a.b('}')`, null],
  ['a pattern', `/['"}/]/g.test(x)`, null],
])('reads %s', (_, source, value) => {
  expect(readLiteral(source, 0)).toEqual(value);
});

test('reads objects and lists with comments, loose keys and hanging commas', () => {
  const source = `{ a: 'x', // first
    'b-c': { d: ['1' * 1, JsDecode('two'), { e: true, }, ], },
    /* last */ 3: f(g)(h), i: x ? 'y' : 'z', j: 'end' }`;
  expect(readLiteral(source, 0)).toMatchObject({ a: 'x', 'b-c': { d: [1, 'two', { e: true }] }, j: 'end' });
});

test.each([
  ['a function as a value', `function () { return { a: '}' } }`],
  ['a method', `/* x */ 1, go() { return "}" }, get y() { return 1 }`],
  ['an arrow', `() => ({ b: 2 })`],
  ['a class', `class { a() {} }`],
  ['a pattern with quotes', `x.replace(/["'}]/g, '')`],
  ['a division', `10 / 2 / y`],
  [
    'a comment with a quote',
    `1 // it's
    `,
  ],
  ['a comment with a bracket', '1 /* } */'],
  ['something new', `new Set([1, '}'])`],
  ['a spread beside it', `1, ...rest, short, [key]: '}'`],
  ['a template with a bracket', '`}`'],
  ['nothing at all', ''],
  ['what is not JavaScript', '@#¥%'],
])('reads on after %s', (_, value) => {
  expect(readLiteral(`{ skipped: ${value}, title: '雨', desc: '停', }`, 0)).toMatchObject({ title: '雨', desc: '停' });
  expect(readLiteral(`{ skipped: ${value}, title: '雨' }`, 0, new Set(['title']))).toEqual({ title: '雨' });
});

test('reads only the keys that are asked for', () => {
  const source = `{ skipped: { title: 'inner', s: 'a } b \\' {' }, title: 'outer', rest: [1, 2] }`;
  expect(readLiteral(source, 0, new Set(['title']))).toEqual({ title: 'outer' });
});

test('keeps a key that would be a prototype a plain key', () => {
  const read = readLiteral(`{ __proto__: { polluted: true }, a: 1 }`, 0) as Record<string, unknown>;
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(read.a).toBe(1);
});

test.each([
  ['an object that never ends', `{ a: 'x', b: `],
  ['a string that never ends', `{ a: 'x`],
  ['brackets of the wrong kind', `{ ) ] a: [ } , ) `],
  ['ten thousand brackets', `{ a: ${'['.repeat(10_000)}`],
  ['ten thousand braces', '{a:'.repeat(10_000)],
  ['nothing', ''],
  ['brackets that close what is not open', ']})'.repeat(1000)],
  ['a comment that never ends', `{ a: /* b: 1 }`],
  ['a pattern that never ends', `{ a: /[ }`],
  ['a template that never ends', `{ a: \`x { b: 1 }`],
])('comes to an end with %s', (_, source) => {
  expect(() => readLiteral(source, 0)).not.toThrow();
});

test.each([
  ['brackets', '['],
  ['mixed brackets', '{a:[('],
  ['closing brackets', '{a:]})'],
  ['assignments', 'a='],
  ['signs', '!-~'],
  ['choices', 'a?'],
  ['whole choices', 'a?b:'],
  ['arrows', 'a=>'],
  ['functions', 'function(){'],
  ['calls', 'f('],
  ['methods', `'a'.b(`],
  ['patterns without end', '/['],
  ['comments', '/*/'],
  ['quotes', `"'`],
  ['backslashes', '\\\\'],
  ['blanks and dots', 'a   .   '],
  ['templates', '`{'],
  ['words', 'typeof new void '],
  ['operators', `''||`],
  ['properties', `a:'b',`],
])(
  'much of %s takes no longer than its length',
  (_, part) => {
    const cost = (length: number) => {
      const text = `{ x: ${part.repeat(length / part.length)}`;
      const start = performance.now();
      readLiteral(text, 0, new Set(['x']));
      return performance.now() - start;
    };
    // Eight times as long; what is quadratic would take 64 times as much. A busy machine has three chances.
    const isLinear = () => cost(1_600_000) < Math.max(cost(200_000), 5) * 32;
    expect(isLinear() || isLinear() || isLinear()).toBe(true);
  },
  60_000,
);

test('a script of four megabytes is read', () => {
  const text = `{ a: ${"f('x', [/* } */ /[/'\"]/, `y`, ".repeat(140_000)}`;
  expect(text.length).toBeGreaterThan(4_000_000);
  expect(() => readLiteral(text, 0)).not.toThrow();
}, 60_000);

test('whatever a script holds, reading it comes to an end', () => {
  const parts = [...`'"\`{}[]()/\\*:;,=?!+-<>|&.$ \n`, '=>', '//', '/*', '*/', '${', 'a', '1', 'function', 'typeof'];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return parts[seed % parts.length];
  };
  for (let count = 0; count < 3000; count++) {
    const text = Array.from({ length: 60 }, next).join('');
    expect(() => readLiteral(`{ a: ${text}`, 0), text).not.toThrow();
  }
});
