import { expect, test } from 'vitest';
import { fitted, within, type Zoom, zoomBy, zoomToggle } from '@/components/reader/lightbox/zoom';

const middle = { x: 0, y: 0 };

test.each<[string, Zoom, number, number, Zoom]>([
  ['enlarges', fitted, 2, 0.5, { factor: 2, x: 0, y: 0 }],
  ['never shrinks below what fits', { factor: 2, x: 0, y: 0 }, 0.1, 0.5, fitted],
  ['ends at eight times the pixels', fitted, 1000, 0.5, { factor: 16, x: 0, y: 0 }],
  ['lets even what fits eightfold grow', fitted, 1000, 8, { factor: 2, x: 0, y: 0 }],
])('%s', (_, zoom, by, fit, expected) => {
  const seen = zoomBy(zoom, by, fit);
  expect({ ...seen, x: seen.x + 0, y: seen.y + 0 }).toEqual(expected);
});

test('what is under the pointer stays under it', () => {
  const at = { x: 100, y: -40 };
  const zoom = zoomBy({ factor: 1.5, x: 20, y: 10 }, 2, 0.5, at);
  // A point of the picture, before and after, in pixels of the fitted picture.
  const before = { x: (at.x - 20) / 1.5, y: (at.y - 10) / 1.5 };
  expect({ x: (at.x - zoom.x) / zoom.factor, y: (at.y - zoom.y) / zoom.factor }).toEqual(before);
});

test.each<[string, Zoom, number, number]>([
  ['to its own size', fitted, 0.25, 4],
  ['to twice where it fits as it is', fitted, 1, 2],
  ['back', { factor: 4, x: 9, y: 9 }, 0.25, 1],
])('a double click goes %s', (_, zoom, fit, factor) => {
  expect(zoomToggle(zoom, fit, middle).factor).toBe(factor);
});

test.each<[string, Zoom, Zoom]>([
  ['one that fits stays in the middle', { factor: 1, x: 50, y: 50 }, { factor: 1, x: 0, y: 0 }],
  ['a larger one never leaves an edge bare', { factor: 2, x: 900, y: -900 }, { factor: 2, x: 250, y: -150 }],
  ['within its room it goes where it is moved', { factor: 2, x: 10, y: -20 }, { factor: 2, x: 10, y: -20 }],
])('%s', (_, zoom, expected) => {
  expect(within(zoom, { width: 500, height: 400 }, { width: 500, height: 500 })).toEqual(expected);
});
