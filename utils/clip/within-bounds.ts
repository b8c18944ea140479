import type { Facts, Repost } from '@/utils/article';

const LONGEST_LINE = 200;
const LONGEST_DESCRIPTION = 2000;
const LONGEST_ADDRESS = 8000;

/** What a page tells beside its words, in sizes that a list can bear: a page that overdoes one of them does not lose the article. */
export function withinBounds(facts: Facts): Facts {
  return {
    ...facts,
    account: cut(facts.account, LONGEST_LINE),
    accountId: cut(facts.accountId, LONGEST_LINE),
    author: cut(facts.author, LONGEST_LINE),
    description: cut(facts.description, LONGEST_DESCRIPTION),
    sourceUrl: bearable(facts.sourceUrl),
    cover: bearable(facts.cover),
    repostOf: facts.repostOf && repostWithinBounds(facts.repostOf),
  };
}

function repostWithinBounds({ account, author, url, introduction }: Repost): Repost {
  return {
    account: cut(account, LONGEST_LINE),
    author: cut(author, LONGEST_LINE),
    url: bearable(url),
    introduction: cut(introduction, LONGEST_DESCRIPTION),
  };
}

function cut(text: string | null, longest: number): string | null {
  if (text === null || text.length <= longest) return text;
  return `${[...text.slice(0, longest * 2)].slice(0, longest - 1).join('')}…`;
}

function bearable(address: string | null): string | null {
  return address !== null && address.length > LONGEST_ADDRESS ? null : address;
}
