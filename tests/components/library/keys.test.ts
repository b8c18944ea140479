import { expect, test } from 'vitest';
import { commandOf } from '@/components/library/keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0 };
const nowhere = { list: false, pending: false };

test.each([
  ['j', {}, nowhere, 'next'],
  ['/', {}, nowhere, 'search'],
  ['#', { shiftKey: true }, nowhere, 'trash'],
  ['?', { shiftKey: true }, nowhere, 'help'],
  ['J', { shiftKey: true }, nowhere, 'extendNext'],
  ['ArrowDown', {}, nowhere, null],
  ['ArrowDown', {}, { list: true, pending: false }, 'next'],
  ['ArrowDown', { shiftKey: true }, { list: true, pending: false }, 'extendNext'],
  ['a', { ctrlKey: true }, nowhere, null],
  ['a', { ctrlKey: true }, { list: true, pending: false }, 'selectAll'],
  ['t', {}, { list: false, pending: true }, 'goTrash'],
  ['t', {}, nowhere, 'tag'],
  ['z', { metaKey: true }, nowhere, null],
  ['j', { isComposing: true }, nowhere, null],
  ['j', { keyCode: 229 }, nowhere, null],
  ['j', { altKey: true }, nowhere, null],
  ['constructor', {}, nowhere, null],
])('%s with %j in %j is %s', (key, pressed, where, command) => {
  expect(commandOf({ ...plain, key, ...pressed }, where)).toBe(command);
});
