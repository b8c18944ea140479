import { describe, expect, test } from 'vitest';
import { readTemplate } from '@/utils/export/template/check';
import { compile } from '@/utils/export/template/compile';
import { presetNames, presets } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';

describe('what is wrong with a template', () => {
  test.each([
    ['{{title', { at: 0, code: 'unclosed' }],
    ['a {{title|', { at: 2, code: 'unclosed' }],
    ['{{title}', { at: 7, code: 'expected', expected: 'end', found: '}' }],
    ['{{}}', { at: 2, code: 'expected', expected: 'variable', found: '}' }],
    ['{{12}}', { at: 4, code: 'expected', expected: 'variable', found: '}' }],
    ['{{title title}}', { at: 8, code: 'expected', expected: 'end', found: 'title' }],
    ['{{title|}}', { at: 8, code: 'expected', expected: 'filter', found: '}' }],
    ['{{title|replace:}}', { at: 16, code: 'expected', expected: 'argument', found: '}' }],
    ['{{title|replace:"a}}', { at: 16, code: 'unclosed-quote' }],
    ['{{titel}}', { at: 2, code: 'variable', found: 'titel', fix: 'title' }],
    ['{{Title}}', { at: 2, code: 'variable', found: 'Title', fix: 'title' }],
    ['{{标题}}', { at: 2, code: 'variable', found: '标题', fix: null }],
    ['{{constructor}}', { at: 2, code: 'variable', found: 'constructor', fix: null }],
    ['{{title|lowr}}', { at: 8, code: 'filter', found: 'lowr', fix: 'lower' }],
    ['{{title|toString}}', { at: 8, code: 'filter', found: 'toString', fix: null }],
    ['{{title|lower:"a"}}', { at: 14, code: 'arguments', filter: 'lower', wanted: 'lower' }],
    ['{{title|date}}', { at: 8, code: 'arguments', filter: 'date', wanted: 'date:"YYYY-MM-DD"' }],
    ['{{title|truncate:"a"}}', { at: 17, code: 'arguments', filter: 'truncate', wanted: 'truncate:20' }],
    ['{{author|default:acount}}', { at: 17, code: 'variable', found: 'acount', fix: 'account' }],
    ['{{content}}', { at: 2, code: 'content-place' }],
    ['好{{titel}}', { at: 3, code: 'variable', found: 'titel', fix: 'title' }],
  ])('%s', (source, problem) => {
    expect(readTemplate(source)).toMatchObject(problem);
  });

  test.each([
    '',
    'plain {text}',
    '{{ title }}',
    '{{title|lower|trim}}',
    '{{author|default:account}}',
    '{{"{{"}}',
    '{{title｜replace：“a”，“b”}}',
  ])('nothing: %s', (source) => {
    expect(readTemplate(source)).toBeInstanceOf(Array);
  });

  test('the text of the article stands in the body as it is', () => {
    expect(readTemplate('{{content}}', true)).toBeInstanceOf(Array);
    expect(readTemplate('{{content|lower}}', true)).toMatchObject({ code: 'content-place' });
  });

  const plain = presets.plain.template;
  test.each<[Partial<Template>, object]>([
    [{ name: ' ' }, { name: { code: 'name-empty' } }],
    [{ folder: 'a/b/c/d/e' }, { folder: { code: 'folders', most: 4 } }],
    [
      { folder: '{{title}', name: '{{x}}' },
      { folder: { code: 'expected' }, name: { code: 'variable' } },
    ],
    [{ body: '---\ntitle: {{title}}\n---\n{{content}}' }, { body: { code: 'body-head' } }],
    [
      {
        form: 'yaml',
        head: [
          { key: 'a', value: '{{x}}' },
          { key: 'A', value: '' },
          { key: 'b: c', value: '' },
          { key: '', value: '' },
          { key: '- a', value: '' },
        ],
      },
      {
        'value 0': { code: 'variable' },
        'key 1': { code: 'key-twice' },
        'key 2': { code: 'key' },
        'key 3': { code: 'key-empty' },
        'key 4': { code: 'key' },
      },
    ],
  ])('%j', (change, problems) => {
    const result = compile({ ...plain, ...change });
    expect('problems' in result && Object.fromEntries(result.problems)).toMatchObject(problems);
  });

  test.each(presetNames)('nothing in the preset %s', (name) => {
    expect(compile(presets[name].template)).toHaveProperty('compiled');
  });
});
