import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { type Ends, endsOf, nothingRepeats, repeatsIn } from '@/utils/promotion/repeats';
import type { Library } from './library/library';

/** How many of an account's latest articles are looked at, beside the one in question. */
export const LATEST = 20;

/** What the account of an article repeats at the ends of its other articles. */
export type AccountRepeats = (article: Article) => Promise<Ends>;

/** Asks the library, once for each account: what comes in later counts when a page of ours is opened again. */
export function accountRepeats(library: Pick<Library, 'articles' | 'body'>): AccountRepeats {
  let articles: Promise<Article[]> | null = null;
  const latest = async (account: string) => {
    articles ??= library.articles();
    const own = (await articles).filter((article) => accountOf(article) === account).slice(0, LATEST + 1);
    return Promise.all(own.map(async ({ id }) => ({ id, ends: endsOf(await bodyOf(id)) })));
  };
  // Only compared, never shown, so that cleaning it again would be work for nothing.
  const bodyOf = async (id: string) => inertBody((await library.body(id))?.html ?? '');
  const endsIn = remembered(latest);
  const repeatsBeside = remembered(
    async (article: Article) => {
      const account = accountOf(article);
      if (account === null) return nothingRepeats;
      const others = (await endsIn(account)).filter(({ id }) => id !== article.id);
      return repeatsIn(others.map(({ ends }) => ends));
    },
    ({ id }) => id,
  );
  return repeatsBeside;
}

function remembered<In, Out>(ask: (of: In) => Promise<Out>, keyOf: (of: In) => unknown = (of) => of) {
  const answers = new Map<unknown, Promise<Out>>();
  return (of: In): Promise<Out> => {
    const known = answers.get(keyOf(of));
    if (known) return known;
    const answer = ask(of);
    answers.set(keyOf(of), answer);
    // What failed is asked again.
    answer.catch(() => answers.delete(keyOf(of)));
    return answer;
  };
}

function accountOf({ site, account, accountId }: Article): string | null {
  const name = accountId ?? account;
  return name === null ? null : `${site} ${name}`;
}
