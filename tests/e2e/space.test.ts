import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesDone } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openStage, type Stage, shows } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('chromium');
}, 300_000);
afterAll(() => stage?.close());

type Use = { state: string };
const kept = async () =>
  (await stage.extension.table('pictureUses')).filter(({ state }: Use) => state === 'kept').length;

test('pictures that the web still has are let go, and come back in their article', async () => {
  const { extension } = stage;
  await keep(stage, 'wechat/dumplings-2022');
  await picturesDone(extension);
  const before = await kept();
  expect(before).toBeGreaterThan(0);

  const page = await extension.openPage('options.html#/space');
  await shows(page, '按公众号');
  await extension.press(page, 'radio', '全部');
  await extension.press(page, 'radio', '不限');
  await shows(page, `${before}张图，`);
  await extension.press(page, 'button', '清理');
  await shows(page, `清了${before}张`);
  expect(await kept()).toBe(0);
  expect(await extension.table('pictures')).toEqual([]);

  const [{ articleId }] = await extension.table('bodies');
  await extension.ask('retryPictures', articleId);
  await picturesDone(extension);
  expect(await kept()).toBe(before);
}, 300_000);
