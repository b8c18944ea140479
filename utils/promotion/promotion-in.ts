import { type Block, blocksOf, type Role } from './block';
import { type Ends, nothingRepeats, printOf } from './repeats';

/** A block that its author put around the article to be followed, shared or bought from. */
export type Taken = { block: Element; end: 'head' | 'tail' };

export type Surroundings = {
  /** Address of the article. */
  url: string;
  /** What other articles of its account have at their ends. */
  repeats?: Ends;
};

/** Without the account's other articles to prove it, no more of the words than this is promotion. */
const MOST_UNPROVEN = 0.4;
/** Where more repeats, the others are copies of this article and prove nothing. */
const MOST_REPEATED = 0.6;
const MOST_PICTURES = 3;
const MOST_SHORT = 2;

type Marked = Block & { promotes: boolean; repeats: boolean };

/**
 * The promotion at the ends of a clean body, in order: a run from the very start and one from the very end, whole blocks
 * only. Nothing between the two is ever looked at, and an article never loses all it has.
 */
export function promotionIn(body: Element, { url, repeats = nothingRepeats }: Surroundings): Taken[] {
  const blocks = blocksOf(body, URL.parse(url)?.hostname ?? '');
  const all = charactersOf(blocks);
  const isCopy = charactersOf(blocks.filter(isRepeated(repeats.head, repeats.tail))) > all * MOST_REPEATED;
  const known = isCopy ? nothingRepeats : repeats;
  const head = run(marked(blocks, known.head));
  const tail = run(
    marked(blocks, known.tail)
      .slice(head.length === 0 ? 0 : indexAfter(blocks, head))
      .reverse(),
    true,
  );
  const taken = [...head, ...tail];
  const unproven = taken.filter(({ repeats }) => !repeats);
  if (charactersOf(unproven) > all * MOST_UNPROVEN || taken.length === blocks.length) return [];
  return [
    ...head.map(({ element }) => ({ block: element, end: 'head' as const })),
    ...tail.reverse().map(({ element }) => ({ block: element, end: 'tail' as const })),
  ];
}

function marked(blocks: Block[], repeated: Set<string>): Marked[] {
  const listed = lists(blocks);
  const words = sharing(blocks);
  const repeats = isRepeated(repeated);
  return blocks.map((block) => {
    const again = repeats(block);
    const promotes = again || block.role === 'call' || block.role === 'list' || listed.has(block) || words.has(block);
    return { ...block, repeats: again, promotes };
  });
}

/** Code is never boilerplate, and whose words they are must stay. */
function isRepeated(...ends: Set<string>[]): (block: Block) => boolean {
  return ({ element, role }) => {
    if (role === 'credit' || element.matches('pre, .footnotes') || element.querySelector('pre, .footnote-ref'))
      return false;
    const print = printOf(element);
    return print !== '' && ends.some((end) => end.has(print));
  };
}

/** Heads of lists of other articles, with what is listed right below. */
function lists(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const [at, head] of blocks.entries()) {
    if (head.role !== 'list-head') continue;
    const below = blocks.slice(at + 1);
    const end = below.findIndex(({ role }) => role !== 'item' && role !== 'quiet');
    const items = below.slice(0, end === -1 ? undefined : end);
    const last = items.findLastIndex(({ role }) => role === 'item');
    if (last !== -1) for (const block of [head, ...items.slice(0, last + 1)]) found.add(block);
  }
  return found;
}

/** 分享 收藏 点赞 在看, a word a block: one alone may be a heading. */
function sharing(blocks: Block[]): Set<Block> {
  const spoken = blocks.filter(({ role }) => role !== 'quiet');
  const isWord = (block: Block | undefined) => block?.role === 'word';
  const differs = (one: Block, other: Block | undefined) => other?.element.textContent !== one.element.textContent;
  return new Set(
    spoken.filter((block, at) =>
      [spoken[at - 1], spoken[at + 1]].some((near) => isWord(block) && isWord(near) && differs(block, near)),
    ),
  );
}

/** Blocks from an edge inwards, as far as they promote. What lies between two that do goes with them. */
function run(inwards: Marked[], fromEnd = false): Marked[] {
  const taken: Marked[] = [];
  let between: Marked[] = [];
  let isApart = false;
  for (const block of inwards) {
    const isTaken = taken.length > 0;
    if (block.promotes || (block.role === 'end' && fromEnd && isTaken && !isApart)) {
      taken.push(...between, block);
      between = [];
      isApart = false;
    } else if (isPicture(block) || (isTaken && fillers.has(block.role))) between.push(block);
    else if (stays.has(block.role) || (block.role === 'end' && isTaken)) isApart = true;
    else break;
    if (isTooMuch(between)) break;
  }
  return taken;
}

/** What says nothing by itself. */
const fillers = new Set<Role>(['short', 'word', 'list-head']);
/** What stays where it is, whatever goes around it. */
const stays = new Set<Role>(['credit', 'notice']);

/** What is only seen; a picture may lead where its call says. */
function isPicture({ role, characters }: Marked): boolean {
  return role === 'quiet' || (role === 'item' && characters === 0);
}

function isTooMuch(between: Marked[]): boolean {
  const pictures = between.reduce((sum, block) => sum + block.pictures, 0);
  return pictures > MOST_PICTURES || between.filter((block) => !isPicture(block)).length > MOST_SHORT;
}

function indexAfter(blocks: Block[], head: Marked[]): number {
  const last = head.at(-1)?.element;
  return blocks.findIndex(({ element }) => element === last) + 1;
}

function charactersOf(blocks: Block[]): number {
  return blocks.reduce((sum, { characters }) => sum + characters, 0);
}
