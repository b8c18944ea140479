import { afterEach, expect, test } from 'vitest';
import type { RefusalReason } from '@/utils/article';
import { sayError } from '@/utils/i18n/errors';
import { type Language, language, languages } from '@/utils/i18n/i18n';
import { sayRefusal } from '@/utils/i18n/refusals';

type Phrase = (...values: unknown[]) => string;

const modules = import.meta.glob<Record<string, unknown>>('../../utils/i18n/*.ts', { eager: true });

/** Every phrase of every surface: file, dictionary, name. */
const phrases = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter(isDictionary)
    .flatMap((dictionary) =>
      Object.entries(dictionary).map(([name, phrase]) => ({ name: `${file.split('/').at(-1)} ${name}`, phrase })),
    ),
);

/** Written one way in mainland China and another in Taiwan: each pair is simplified, traditional. */
const pairs = [
  '这這', '个個', '们們', '来來', '时時', '会會', '说說', '对對', '开開', '关關', '为為', '图圖', '张張', '导導', '设設', '标標', '签籤',
  '无無', '网網', '页頁', '复複', '读讀', '写寫', '从從', '里裡', '后後', '还還', '没沒', '动動', '选選', '择擇', '试試', '误誤', '错錯',
  '号號', '详詳', '细細', '库庫', '满滿', '腾騰', '间間', '点點', '发發', '删刪', '账帳', '户戶', '链鏈', '过過', '认認', '确確',
  '让讓', '权權', '许許', '应應', '该該', '浏瀏', '览覽', '译譯', '语語', '颜顏', '键鍵', '显顯', '隐隱', '进進', '边邊', '宽寬', '紧緊',
  '两兩', '齐齊', '缩縮', '类類', '体體', '数數', '据據', '议議', '资資', '种種', '别別', '与與', '当當', '断斷', '现現', '旧舊', '换換',
]; // biome-ignore format: a table of characters
const refusals: RefusalReason[] = [
  'deleted',
  'violation',
  'verification',
  'expired',
  'unavailable',
  'migrated',
  'blocked',
  'list',
  'account',
  'backend',
  'error',
  'empty',
];

const simplified = new Set(pairs.map(([one]) => one));
const traditional = new Set(pairs.map(([, other]) => other));

afterEach(() => {
  language.value = 'zh-CN';
});

test('there are phrases to look at', () => {
  expect(phrases.length).toBeGreaterThan(100);
});

test.each(languages)('every phrase says something in %s', (chosen) => {
  expect(offenders(chosen, /^\s*$/)).toEqual([]);
});

test('mainland words are in simplified script', () => {
  expect(offenders('zh-CN', anyOf(traditional))).toEqual([]);
});

test('words for Taiwan are in traditional script', () => {
  expect(offenders('zh-TW', anyOf(simplified))).toEqual([]);
});

test('quotation marks are those of each place', () => {
  expect(offenders('zh-TW', /[“”]/)).toEqual([]);
  expect(offenders('zh-CN', /[「」]/)).toEqual([]);
});

test('English holds no Chinese but the seal', () => {
  expect(offenders('en', /(?!藏)\p{Script=Han}/u)).toEqual([]);
});

test.each(languages)('nobody is shouted at, flattered or addressed with 您 in %s', (chosen) => {
  expect(offenders(chosen, /[！您]|(?<!^|，|, )!(?! needs|是|\[\[)|成功|哦/)).toEqual([]);
});

test.each(refusals)('the refusal "%s" has a title and advice', (reason) => {
  const { title, advice } = sayRefusal(reason);
  expect(title).not.toMatch(/[。.]$/);
  expect(advice).toMatch(/。$/);
});

test('an unknown error is said in words, never in its own', () => {
  expect(sayError('TYPEERROR').title).toBe('没有做成');
});

/** Names of the phrases that hold the pattern in a language. */
function offenders(chosen: Language, pattern: RegExp): string[] {
  return phrases.filter(({ phrase }) => pattern.test(say(phrase, chosen))).map(({ name }) => name);
}

function anyOf(characters: Set<string | undefined>): RegExp {
  return new RegExp(`[${[...characters].join('')}]`, 'u');
}

function isDictionary(value: unknown): value is Record<string, Phrase> {
  return (
    value !== null && typeof value === 'object' && Object.values(value).every((each) => typeof each === 'function')
  );
}

function say(phrase: Phrase, chosen: Language): string {
  language.value = chosen;
  return phrase('3', '4', '5');
}
