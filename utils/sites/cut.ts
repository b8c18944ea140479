import { findAll, lineOf, rawTextOf } from '@/utils/clip/dom';
import { shownLine, walkerFrom } from './generic/around';

/** What is behind a wall, by the words that sites have for it. */
const rest = '(全文|剩[余餘]|余下|[后後][续續]|完整|本文)';

/** An offer to show the rest for money, or how much of it is missing. */
const forMoney = new RegExp(
  [
    `(解[锁鎖]|[购購][买買]|[订訂][阅閱]|[开開]通|成[为為].{0,6}[会會][员員]).{0,12}${rest}`,
    `元/[天月年].{0,6}解[锁鎖]`,
    `付[费費].{0,4}([阅閱][读讀]|查看|${rest})|([购購][买買]|[订訂][阅閱])[后後].{0,4}([阅閱][读讀]|查看)`,
    `(本文|[内內]容).{0,6}([为為]|[仅僅][限供]).{0,6}(付[费費]|[会會][员員]|VIP)`,
    `[试試][读讀](已|部分)?([结結]束|完)|([还還]剩|剩[余餘]|未[读讀]).{0,8}\\d+\\s*[%％字]`,
    `subscribe\\b.{0,12}to\\s+(continue|read|keep|unlock)|only\\s+(for|available\\s+to)\\s+(pa(id|ying)\\s+)?(subscribers|members)`,
  ].join('|'),
  'i',
);

/** The same for signing in or for an app. Many pages hold the whole text behind such a fold: it counts only where a sentence stops. */
const forSigningIn = new RegExp(
  `(登[录錄入陆]|下[载載]|打[开開]|前往|[关關]注).{0,16}${rest}|(sign|log)\\s*in\\s+to\\s+(continue|read|keep)`,
  'i',
);

/** A line of such a kind is short. */
const LONGEST = 60;
const INSIDE = 6;
const BEHIND = 10;
/** Less is a label or a button. */
const SENTENCE = 12;

/** Whether the page itself says, where its article ends, that there is more which it does not show. Looks at a few lines there. */
export function isCut(shown: Element): boolean {
  const last = lastIn(shown);
  const inside = [shownLine(last), ...linesFrom(last, 'previousNode', INSIDE)];
  const lines = [...inside, ...linesFrom(last, 'nextNode', BEHIND)].filter((line) => line.length <= LONGEST);
  if (lines.some((line) => forMoney.test(line))) return true;
  return lines.some((line) => forSigningIn.test(line)) && !isFinished(inside);
}

const walls =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscribe-wall" i], [class*="subscription-wall" i]';
/** What stands before a wall is short; a wall behind more waits hidden for those who may not read. */
const TEASER = 2500;

/** Whether a page whose layout nobody knows has a wall, and no more than a teaser before it. */
export function isTeaser(page: Document, body: Element): boolean {
  if (rawTextOf(body).replace(/\s+/g, ' ').length > TEASER) return false;
  return findAll(page, walls).some((wall) => {
    const line = lineOf(wall);
    return forMoney.test(line) || forSigningIn.test(line);
  });
}

function lastIn(element: Element): Node {
  const nodes = Document.prototype.createTreeWalker.call(document, element);
  while (nodes.lastChild());
  return nodes.currentNode;
}

function linesFrom(node: Node, step: 'previousNode' | 'nextNode', most: number): string[] {
  const texts = walkerFrom(node);
  const lines: string[] = [];
  while (lines.length < most && texts[step]()) {
    const line = shownLine(texts.currentNode);
    if (line) lines.push(line);
  }
  return lines;
}

/** The last of the article's own lines ends as sentences do. */
function isFinished(backwards: string[]): boolean {
  const words = backwards.find((line) => line.length >= SENTENCE && !forSigningIn.test(line)) ?? '';
  return /[。！？!?」』”"）).】]$/.test(words) && !/(\.\.|…)$/.test(words);
}
