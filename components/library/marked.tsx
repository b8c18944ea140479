import { spansOf } from '@/utils/search/spans';

/** A text with the words of a search marked in it. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  if (words.length === 0) return text;
  const parts = [];
  let at = 0;
  for (const [from, to] of spansOf(text, words)) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
