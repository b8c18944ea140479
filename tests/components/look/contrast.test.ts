import { describe, expect, test } from 'vitest';
import tokens from '@/components/look/tokens.css?raw';

type Theme = 'light' | 'sepia' | 'dark';

/** The table of the design language: the lowest ratio of each pair, light, sepia and dark; `least` is what WCAG 2 asks. */
const pairs: { text: string[]; on: string[]; ratios: [number, number, number]; least?: number }[] = [
  { text: ['ink'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [13.8, 10.0, 10.6] },
  { text: ['ink-2'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [7.1, 6.4, 7.0] },
  { text: ['ink-3'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [4.8, 4.8, 4.9] },
  { text: ['blue'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [6.5, 6.0, 7.2] },
  { text: ['seal-ink'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [4.9, 4.8, 5.8] },
  { text: ['ok'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [5.7, 5.5, 7.0] },
  { text: ['warn'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [5.3, 5.7, 6.9] },
  { text: ['danger'], on: ['paper', 'ground', 'raised', 'sunk'], ratios: [6.7, 6.3, 6.2] },
  { text: ['on-ink'], on: ['ink'], ratios: [16.2, 13.2, 12.2] },
  { text: ['on-seal'], on: ['seal'], ratios: [5.7, 6.4, 4.9] },
  { text: ['ink'], on: ['hit'], ratios: [13.2, 9.6, 5.7] },
  { text: ['ink'], on: ['hl-yellow', 'hl-green', 'hl-blue', 'hl-rose'], ratios: [12.2, 9.3, 7.4] },
  {
    text: ['hl-yellow-2', 'hl-green-2', 'hl-blue-2', 'hl-rose-2'],
    on: ['paper'],
    ratios: [3.7, 4.7, 6.5],
    least: 3,
  },
  { text: ['line-2'], on: ['paper', 'ground', 'raised'], ratios: [3.0, 3.2, 3.3], least: 3 },
  { text: ['ink-3'], on: ['blue-wash'], ratios: [4.9, 5.2, 4.6] },
];

const themes: Theme[] = ['light', 'sepia', 'dark'];

describe.each(themes)('%s', (theme) => {
  const colours = coloursOf(theme);
  const ratioOf = (text: string, ground: string) => contrast(colours[text] ?? '', colours[ground] ?? '');

  test.each(pairs)('$text on $on keeps its ratio', ({ text, on, ratios, least = 4.5 }) => {
    const lowest = Math.min(...text.flatMap((one) => on.map((ground) => ratioOf(one, ground))));
    expect(lowest).toBeGreaterThanOrEqual(least);
    expect(Math.abs(lowest - (ratios[themes.indexOf(theme)] ?? 0))).toBeLessThan(0.06);
  });

  test('words of a meaning on its own wash keep their ratio', () => {
    const lowest = Math.min(...['ok', 'warn', 'danger', 'blue'].map((name) => ratioOf(name, `${name}-wash`)));
    expect(Math.abs(lowest - { light: 5.5, sepia: 5.9, dark: 6.2 }[theme])).toBeLessThan(0.06);
  });
});

/** Every hex colour of a theme by its name, without the dashes. */
function coloursOf(theme: Theme): Record<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*#([0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]));
}

/** WCAG 2 contrast of two hex colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
