import { browser } from '#imports';
import type { ForbiddenState, KeptState, PopupState } from '@/components/popup/popup-state';
import type { Article } from '@/utils/article';
import type { Fidelity } from '@/utils/fidelity';
import type { Library } from '@/utils/library/library';
import type { Look } from '@/utils/messages';
import { originsToAsk } from '@/utils/pictures/permission';

/**
 * What the popup says about a tab that was looked at. `clicked`: by the click that opened the popup, which lets us know the
 * address of every page that is not the browser's own.
 */
export async function stateOf(look: Look, tabId: number, library: Library, clicked = false): Promise<PopupState> {
  if (look.state === 'refused') return { step: 'refused', refusal: look.refusal, saved: inLibrary(look.saved) };
  if (look.state === 'forbidden') return forbidden(tabId, inLibrary(look.saved), clicked);
  const page = { ...look.clip.facts, measure: look.clip.measure };
  if (look.saved?.deletedAt) return { step: 'trashed', saved: look.saved };
  if (look.saved) return keptState(look.saved, { just: null, changed: look.changed ? page : null }, library);
  return {
    step: 'article',
    page,
    fidelity: look.clip.fidelity ?? null,
    tags: [],
    pictureOrigins: look.pictureOrigins,
    keeping: false,
  };
}

/** `fidelity` where it is known already: a version's never changes. */
type KeptNews = Pick<KeptState, 'just' | 'changed'> & Partial<Pick<KeptState, 'fidelity'>>;

/** A kept article and where its pictures stand. */
export async function keptState(saved: Article, news: KeptNews, library: Library): Promise<KeptState> {
  // A cover that the text does not show is no picture of the article's.
  const uses = (await library.pictureUses(saved.id)).filter(({ order }) => order >= 0);
  const refused = uses.filter(({ reason }) => reason === 'permission').map(({ address }) => address);
  const [pictureOrigins, fidelity] = await Promise.all([
    originsToAsk(refused),
    news.fidelity === undefined ? fidelityOf(saved, library) : news.fidelity,
  ]);
  return {
    step: 'kept',
    saved,
    ...news,
    fidelity,
    keeping: false,
    pictures: uses.map(({ state }) => state),
    pictureOrigins,
    full: uses.some(({ reason }) => reason === 'quota'),
  };
}

async function fidelityOf({ id }: Article, library: Library): Promise<Fidelity | null> {
  return (await library.body(id))?.fidelity ?? null;
}

function inLibrary(saved: Article | null): Article | null {
  return saved?.deletedAt === null ? saved : null;
}

async function forbidden(tabId: number, saved: Article | null, clicked: boolean): Promise<ForbiddenState> {
  const { url } = await browser.tabs.get(tabId);
  if (url) return { step: 'forbidden', saved, page: pageAt(new URL(url)) };
  const known = clicked || (await browser.permissions.contains({ origins: ['*://*/*'] }));
  return { step: 'forbidden', saved, page: { kind: known ? 'browser' : 'unknown' } };
}

/** Stores, the browser's own pages and, in Firefox, its PDF reader can never be read. */
function pageAt({ protocol, hostname, pathname }: URL): ForbiddenState['page'] {
  if (protocol === 'file:') return { kind: 'file' };
  const closed =
    /^(chromewebstore|chrome|addons)\.(google\.com|mozilla\.org)$/.test(hostname) || /\.pdf$/i.test(pathname);
  return /^https?:$/.test(protocol) && !closed ? { kind: 'site', host: hostname } : { kind: 'browser' };
}
