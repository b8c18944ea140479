import { expect, test, vi } from 'vitest';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

test('tells which tables changed, until it is stopped', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const [here, there] = [freshLibrary(name), freshLibrary(name)];
  await here.counts();
  const changed = vi.fn();
  const stop = here.watch(changed);
  const { article } = await there.save(incoming(), ['木工'], new Date());
  await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  expect([...(changed.mock.calls[0]?.[0] ?? [])]).toEqual(
    expect.arrayContaining(['articles', 'bodies', 'searchTexts']),
  );
  stop();
  changed.mockClear();
  await there.setTags(article.id, []);
  expect(changed).not.toHaveBeenCalled();
});

test('hears nothing of another library', async () => {
  const changed = vi.fn();
  const stop = freshLibrary().watch(changed);
  await freshLibrary().save(incoming(), [], new Date());
  expect(changed).not.toHaveBeenCalled();
  stop();
});

test('documents that are there already change nothing', async () => {
  const library = freshLibrary();
  const pictures = ['https://mmbiz.qpic.cn/a/640'];
  const again = () => library.saveAll([incoming({ pictures, addresses: ['https://example.org/a'] })], new Date());
  const [first] = await again();
  const changed = vi.fn();
  const stop = library.watch(changed);
  expect((await again())[0]?.state).toBe('same');
  await library.setStatus([first?.article.id ?? ''], 'archived');
  await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  expect(changed).toHaveBeenCalledOnce();
  stop();
});
