import { type Facts, type Incoming, isRefusal } from '@/utils/article';
import { measure } from '@/utils/clip/measure';
import { textOf } from '@/utils/clip/text';
import { titleOf as fittingTitle } from '@/utils/clip/title';
import type { Around } from '@/utils/export/template/write-note';
import { type Addresses, cleanBody } from './body';
import { addressOf, factsOf, type Kept, keptOf, sourceOf } from './facts';
import { type Headed, isOwn, readHead, titleOf } from './head';
import { type Indexed, keptWithIndex, withIndex } from './indexed';
import { renderMarkdown } from './markdown/render';
import { type Cleaned, withoutNoise } from './noise/clean';
import { nothingSaid } from './noise/found';
import { lineAt, linesOf, nextFull } from './noise/lines';
import { headingOf } from './noise/titles';
import type { Outcome } from './outcome';
import { paragraphLines } from './paragraph-lines';
import { unwrap } from './templated';
import { withoutTitleLine } from './title-line';
import { readTopOf } from './top';
import { urnOf } from './urn';

/** What an archive knows about one of its notes: our index's entry, and original addresses of the pictures it shows. */
export type Surroundings = { index: Indexed | null; picture: Addresses['picture'] };

const alone: Surroundings = { index: null, picture: () => null };

/** Text of a Markdown or plain document → article, or why it is none. `name`: the file's, for one without a title. */
export function readNote(name: string, text: string, around: Surroundings = alone): Promise<Outcome> {
  if (around.index?.around) return Promise.resolve(readTemplated(text, around, around.index, around.index.around));
  return readHeaded(name, readTopOf(readHead(text)), text, around);
}

function readTemplated(text: string, { picture }: Surroundings, index: Indexed, written: Around): Outcome {
  const started = performance.now();
  const { markdown, facts, kept } = unwrap(text, index, written);
  const base = URL.parse(facts.url);
  const body = cleanBody(renderMarkdown(markdown, true), { base, picture }, true);
  if (isBare(body)) return { kind: 'refused', title: facts.title, refusal: { refusal: 'empty', detail: null } };
  return { kind: 'article', incoming: incomingOf(facts, kept, body, started), pictures: [], lostPictures: 0 };
}

/** The same for a document whose head is known. `whole`: all of it, by which a document without address is known. */
export async function readHeaded(
  name: string,
  headed: Headed,
  whole: string,
  around: Surroundings = alone,
): Promise<Outcome> {
  const started = performance.now();
  const url = addressOf(headed.head);
  const title = titleOf(headed.head) ?? topHeading(headed.body) ?? stem(name);
  const own = isOwn(headed.head);
  const account = sourceOf(headed.head);
  const cleaned: Cleaned = own
    ? { markdown: withoutTitleLine(headed.body, title), said: nothingSaid }
    : withoutNoise(plainText(headed, name), { title, account, url });
  if (isRefusal(cleaned)) return { kind: 'refused', title, refusal: cleaned };
  const body = cleanBody(renderMarkdown(cleaned.markdown, own), { base: url, picture: around.picture }, own);
  if (isBare(body)) return { kind: 'refused', title, refusal: { refusal: 'empty', detail: null } };
  const facts = factsOf(headed.head, cleaned.said, fittingTitle(title, body), url, url ? '' : await urnOf(whole));
  const kept = keptOf(headed.head, facts.account);
  const { index } = around;
  const incoming = index
    ? incomingOf(withIndex(facts, index), keptWithIndex(kept, index), body, started)
    : incomingOf(facts, kept, body, started);
  return { kind: 'article', incoming, pictures: [], lostPictures: 0 };
}

function plainText({ body, form }: Headed, name: string): string {
  const isPlain = form === 'lines' || (form === 'none' && /\.txt$/i.test(name));
  return isPlain ? paragraphLines(body) : body;
}

function topHeading(body: string): string | null {
  const lines = linesOf(body.slice(0, 4096));
  return headingOf(lineAt(lines, nextFull(lines, 0))) || null;
}

function stem(name: string): string {
  return (name.split(/[/\\]/).pop() ?? '').replace(/\.\w+$/, '');
}

function isBare(body: HTMLElement): boolean {
  const { characters, images, formulas } = measure(body);
  return characters + images + formulas === 0;
}

function incomingOf(facts: Facts, kept: Kept, body: HTMLElement, started: number): Incoming {
  const addresses = [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('data-src') ?? '');
  const text = textOf(body);
  return {
    facts,
    ...kept,
    html: body.innerHTML,
    text,
    pictures: [...new Set(addresses)].filter((address) => /^https?:/.test(address)),
    measure: measure(body, text),
    milliseconds: { extract: performance.now() - started, sanitise: 0 },
  };
}
