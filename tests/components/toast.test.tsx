import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Message, Toast } from '@/components/toast';
import { show } from './show';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  // Preact hands its effects to a timer; lost with the fake clock, none would ever run again.
  await effects();
  vi.runAllTimers();
  vi.useRealTimers();
});

function showToast(message: Message) {
  const onClose = vi.fn();
  show(<Toast message={message} onClose={onClose} />);
  return onClose;
}

test.each([
  [{ text: '已复制' }, 6_000],
  [{ text: '1篇已移到回收站', undo: () => {} }, 20_000],
])('%o leaves when its time is up', async (message, milliseconds) => {
  const onClose = showToast(message);
  await expect.element(page.getByRole('status')).toHaveTextContent(message.text);
  await effects();
  await vi.advanceTimersByTimeAsync(milliseconds - 100);
  expect(onClose).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onClose).toHaveBeenCalledOnce();
});

test('undo takes it back and closes', async () => {
  const undo = vi.fn();
  const onClose = showToast({ text: '1篇已移到回收站', undo });
  await userEvent.click(page.getByRole('button', { name: '撤销' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test.each([
  ['hovered', () => userEvent.hover(page.getByText('1篇已移到回收站'))],
  ['focused', () => userEvent.tab()],
])('time stands still while it is %s', async (_, hold) => {
  const onClose = showToast({ text: '1篇已移到回收站', undo: () => {} });
  await hold();
  await effects();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onClose).not.toHaveBeenCalled();
});

/** Preact runs effects after the next frame. */
async function effects(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
