import type { LeftOut, LeftOutReason } from '@/utils/fidelity';
import { attributeOf, find, oneLine, rawTextOf, tagOf } from './dom';
import { countLetters } from './letters';
import type { Note } from './note';

/** What was left out of one article so far. */
export type Ledger = {
  note: Note;
  /** Adds what is known as a sum alone. */
  add(reason: LeftOutReason, characters: number, sample: string): void;
  isNoted(element: Element): boolean;
  /** Characters of everything noted, whatever for. */
  noted(): number;
  /** Characters that may have been the author's. */
  lost(): number;
  /** By reason, most characters first. */
  entries(): LeftOut[];
};

const SAMPLES = 5;
const WORDS = 60;
const LONGEST_ADDRESS = 300;

/** May have been the author's; everything else is no text of the article as a matter of fact. */
const doubtful = new Set<LeftOutReason>(['page', 'beside', 'unknown']);

export function openLedger(): Ledger {
  const entries = new Map<LeftOutReason, LeftOut>();
  const elements = new Set<Element>();
  let noted = 0;
  const add = (reason: LeftOutReason, characters: number, sample: string) => {
    const entry = entries.get(reason) ?? { reason, count: 0, characters: 0, samples: [] };
    entries.set(reason, entry);
    entry.count += 1;
    entry.characters += characters;
    if (sample !== '' && entry.samples.length < SAMPLES && !entry.samples.includes(sample)) entry.samples.push(sample);
  };
  const note: Note = (reason, what) => {
    const text = typeof what === 'string' ? wordsIn(what) : rawTextOf(what);
    const characters = countLetters(text);
    noted += characters;
    if (typeof what !== 'string') elements.add(what);
    const sample = sampleOf(text, what);
    if (reason !== null && (sample !== '' || isThing(what))) add(reason, characters, sample);
  };
  return {
    note,
    add,
    isNoted: (element) => elements.has(element),
    noted: () => noted,
    lost: () =>
      [...entries.values()].reduce((sum, { reason, characters }) => sum + (doubtful.has(reason) ? characters : 0), 0),
    entries: () => [...entries.values()].sort((a, b) => b.characters - a.characters || b.count - a.count),
  };
}

function wordsIn(what: string): string {
  return isAddress(what) ? '' : what;
}

function sampleOf(text: string, what: Element | string): string {
  const words = firstWords(text);
  if (words !== '') return words;
  return addressIn(typeof what === 'string' ? what : sourceIn(what));
}

/** The first words on one line, at most 60 characters. */
export function firstWords(text: string): string {
  // Ten times as much holds enough words, however the source is indented.
  const characters = [...oneLine(text.trimStart().slice(0, WORDS * 10))];
  return characters.length <= WORDS ? characters.join('') : `${characters.slice(0, WORDS - 1).join('')}…`;
}

/** Something to see without words; other empty elements are spacers. */
function isThing(what: Element | string): boolean {
  return typeof what === 'string' || /^(img|svg|embed|iframe|video|audio|mp-.*)$/.test(tagOf(what));
}

function sourceIn(element: Element): string {
  const shown = isThing(element) ? element : find(element, 'img[data-src], img[src]');
  return (shown && (attributeOf(shown, 'data-src') ?? attributeOf(shown, 'src'))) ?? '';
}

function addressIn(text: string): string {
  const address = text.replace(/^\/\//, 'https://');
  return /^https?:/i.test(address) && isAddress(address) && address.length <= LONGEST_ADDRESS ? address : '';
}

function isAddress(text: string): boolean {
  return /^((https?:)?\/\/|data:)\S*$/i.test(text);
}
