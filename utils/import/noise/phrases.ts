import type { Word } from './wechat-words';

/** The words of the list that a line consists of, or null where anything else stands in it. Words may be glued together. */
export type Phrases = {
  wordsIn(line: string): Word[] | null;
  /** Whether a line that was cut off could have become one of the words. */
  mayBecome(start: string): boolean;
};

export function phrases(words: Word[]): Phrases {
  const byText = new Map(words.map((word) => [word.text, word]));
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length).map(quoted);
  const whole = new RegExp(`^\\s*(?:(?:${longestFirst.join('|')})\\s*)+$`);
  const each = new RegExp(longestFirst.join('|'), 'g');
  return {
    wordsIn: (line) => (whole.test(line) ? (line.match(each) ?? []).map((text) => byText.get(text) ?? { text }) : null),
    mayBecome: (start) => [...byText.keys()].some((text) => text.startsWith(start)),
  };
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
