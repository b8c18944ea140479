import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagInput } from '@/components/tag-input';
import { show } from './show';
import { violations } from './violations';

const field = () => page.getByRole('combobox', { name: '加标签' });
const tags = () => [...document.querySelectorAll('li.tag')].map((tag) => tag.textContent);

function showField(initial: string[] = [], onEnter = vi.fn()) {
  function Holder() {
    const [tags, setTags] = useState(initial);
    return <TagInput tags={tags} known={['手艺', '老手艺', '城市']} onChange={setTags} onEnter={onEnter} usual={3} />;
  }
  show(<Holder />);
  return onEnter;
}

test.each([
  ['Enter', '木作{Enter}'],
  ['a comma', '木作,'],
  ['a full-width comma', '木作，'],
])('%s adds what was typed', async (_, keys) => {
  showField();
  await userEvent.type(field(), keys);
  expect(tags()).toEqual(['木作']);
  await expect.element(field()).toHaveValue('');
});

test('leaving the field adds what was typed', async () => {
  showField();
  await userEvent.type(field(), '木作');
  await userEvent.tab();
  expect(tags()).toEqual(['木作']);
});

test('Enter in the empty field is the primary action', async () => {
  const onEnter = showField(['木作']);
  await userEvent.type(field(), '{Enter}');
  expect(onEnter).toHaveBeenCalledOnce();
});

test('Backspace in the empty field picks the last tag, again removes it, and both are announced', async () => {
  showField(['木作', '旧书']);
  await userEvent.click(field());
  await userEvent.keyboard('{Backspace}');
  expect(tags()).toEqual(['木作', '旧书']);
  await expect.element(page.getByRole('status')).toHaveTextContent('选中了标签 旧书');
  await userEvent.keyboard('{Backspace}');
  expect(tags()).toEqual(['木作']);
  await expect.element(page.getByRole('status')).toHaveTextContent('去掉了标签 旧书');
});

test('another key lets the picked tag be', async () => {
  showField(['旧书']);
  await userEvent.click(field());
  await userEvent.keyboard('{Backspace}x{Backspace}{Backspace}');
  expect(tags()).toEqual(['旧书']);
});

test('each tag has a button that takes it off', async () => {
  showField(['木作', '旧书']);
  await userEvent.click(page.getByRole('button', { name: '去掉标签 木作' }));
  expect(tags()).toEqual(['旧书']);
  await expect.element(field()).toHaveFocus();
});

test('typing offers tags in use, arrows choose, Enter takes', async () => {
  showField();
  await userEvent.type(field(), '手');
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  expect(
    page
      .getByRole('option')
      .elements()
      .map((option) => option.textContent),
  ).toEqual(['手艺', '老手艺']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('option', { name: '老手艺' })).toHaveAttribute('aria-selected', 'true');
  expect(field().element().getAttribute('aria-activedescendant')).toBe(page.getByRole('option').elements()[1]?.id);
  await userEvent.keyboard('{Enter}');
  expect(tags()).toEqual(['老手艺']);
});

test('Enter takes the words as typed while no completion is chosen', async () => {
  showField();
  await userEvent.type(field(), '手{Enter}');
  expect(tags()).toEqual(['手']);
});

test('Esc closes the completions, then clears the field, then is none of its business', async () => {
  showField();
  const outside = vi.fn();
  const listen = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && outside();
  window.addEventListener('keydown', listen);
  await userEvent.type(field(), '手');
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field()).toHaveValue('手');
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveValue('');
  expect(outside).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(outside).toHaveBeenCalledOnce();
  window.removeEventListener('keydown', listen);
});

test('a click takes a completion and the focus stays', async () => {
  showField();
  await userEvent.type(field(), '城');
  await userEvent.click(page.getByRole('option', { name: '城市' }));
  expect(tags()).toEqual(['城市']);
  await expect.element(field()).toHaveFocus();
});

test('often used tags are one click away, and go when they are taken', async () => {
  showField();
  await userEvent.click(page.getByRole('button', { name: '城市' }));
  expect(tags()).toEqual(['城市']);
  expect(page.getByRole('button', { name: '城市', exact: true }).elements()).toHaveLength(0);
});

test('nothing is added while an input method composes', async () => {
  const onEnter = showField();
  const input = field().element() as HTMLInputElement;
  input.focus();
  input.dispatchEvent(new CompositionEvent('compositionstart'));
  input.value = 'shou，yi';
  input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent('keydown', enter));
  input.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: false, keyCode: 229 }));
  expect(tags()).toEqual([]);
  expect(onEnter).not.toHaveBeenCalled();

  input.value = '手艺，';
  input.dispatchEvent(new CompositionEvent('compositionend', { data: '手艺，' }));
  await expect.poll(tags).toEqual(['手艺']);
});

test('axe finds nothing, with completions open', async () => {
  showField(['木作']);
  await userEvent.type(field(), '手');
  expect(await violations()).toEqual([]);
});
