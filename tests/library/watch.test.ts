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
