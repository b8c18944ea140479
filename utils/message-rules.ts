import type { ToBackground } from './messages';

type Name = keyof ToBackground;
type Rule = {
  /** Content scripts run beside hostile pages and may ask only what is `everywhere`; the rest is for pages of ours. */
  from: 'everywhere' | 'our pages';
  request: (request: unknown[]) => boolean;
};

const isTab = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown, longest: number) => typeof value === 'string' && value.length <= longest;
const isTags = (value: unknown) =>
  Array.isArray(value) && value.length <= 100 && value.every((tag) => isText(tag, 200));

const isAddress = (value: unknown) => isText(value, 100_000) && URL.canParse(value as string);

const rules: { [N in Name]: Rule } = {
  look: { from: 'our pages', request: ([tabId, ...rest]) => isTab(tabId) && rest.length === 0 },
  clip: {
    from: 'our pages',
    request: ([tabId, tags, meant, ...rest]) =>
      isTab(tabId) && isTags(tags) && (meant === undefined || isAddress(meant)) && rest.length === 0,
  },
  retryPictures: {
    from: 'our pages',
    request: ([articleId, address = null, ...rest]) =>
      (articleId === null ? address === null : isText(articleId, 64)) &&
      (address === null || isText(address, 8000)) &&
      rest.length === 0,
  },
  fetchPictures: { from: 'our pages', request: (request) => request.length === 0 },
  isSaved: { from: 'everywhere', request: (request) => request.length === 0 },
};

/** The browser's word on who sent a message. */
export type Origin = { id?: string; url?: string; origin?: string };

/** What the message asks, or null for anything but a well-formed message from somebody who may send it. */
export function admit(message: unknown, sender: Origin, us: Required<Pick<Origin, 'id' | 'url'>>): Admitted | null {
  const { name, request } = Object(message) as { name: unknown; request: unknown };
  if (sender.id !== us.id || !isName(name) || !Array.isArray(request)) return null;
  if (rules[name].from === 'our pages' && !isOurs(sender, us.url)) return null;
  return rules[name].request(request) ? { name, request } : null;
}

export type Admitted = { name: Name; request: unknown[] };

function isName(name: unknown): name is Name {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}

/** `ours` ends with a slash, so that no other host can begin like it. Firefox tells no origin. */
function isOurs({ url, origin }: Origin, ours: string): boolean {
  return url?.startsWith(ours) === true && (origin === undefined || `${origin}/` === ours);
}
