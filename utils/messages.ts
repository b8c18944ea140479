import { browser } from '#imports';
import type { Article, Clip, Refusal } from './article';
import { codedError } from './coded-error';
import type { SaveOutcome } from './library/library';
import { admit, type Origin } from './message-rules';

/** The page is not an article; `saved` is the library's copy of this address, if it has one. */
export type Refused = { state: 'refused'; refusal: Refusal; saved: Article | null };

/** We may not look into this tab; `saved` as for {@link Refused}, where the browser tells us the address at all. */
export type Forbidden = { state: 'forbidden'; saved: Article | null };

/** What a tab turns out to hold. The content is left out of the clip: a look is for showing, not for keeping. */
export type Look =
  | {
      state: 'article';
      /** The tab's, for {@link ToBackground.clip}. */
      address: string;
      clip: Omit<Clip, 'html' | 'text'>;
      excerpt: string;
      /** The library's copy, also when it lies in the trash (`deletedAt`). */
      saved: Article | null;
      /** The page's words are not those of the library's copy. */
      changed: boolean;
      /** Hosts of its pictures that we may not fetch from yet, as patterns for `permissions.request({ origins })`. */
      pictureOrigins: string[];
    }
  | Refused
  | Forbidden;

/** What became of a clip; the states are those of {@link SaveOutcome}. */
export type ClipReply =
  | {
      state: SaveOutcome['state'];
      article: Article;
      milliseconds: { extract: number; sanitise: number; save: number };
    }
  | Refused
  | Forbidden;

/** Every message to the background: name → (request) → reply. Pages of the extension may send all of them. */
export type ToBackground = {
  /** What this tab holds. Nothing is saved. */
  look(tabId: number): Look;
  /**
   * Clips the tab's page into the library. Resolves when the text is saved; pictures follow. Where an address is `meant`
   * and the tab shows another page by then, nothing is clipped: `TAB-GONE`.
   */
  clip(tabId: number, tags: string[], meant?: string): ClipReply;
  /** Fetches missing pictures again: all there are, those of one article, or one of them. */
  retryPictures(articleId: string | null, address?: string | null): void;
  /** Goes on with pictures that wait: after an import, after the library was opened, after a host was granted. */
  fetchPictures(): void;
  /** The one question a content script may ask: is the sender's page saved? */
  isSaved(): boolean;
};

type Name = keyof ToBackground;
type Request<N extends Name> = Parameters<ToBackground[N]>;
type Reply<N extends Name> = ReturnType<ToBackground[N]>;

/** Who sent a message, as the browser vouches for it. */
export type Sender = { tabId: number | null; address: string | null };
export type Handlers = { [N in Name]: (request: Request<N>, sender: Sender) => Promise<Reply<N>> };
type Answer = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string; code?: string } };

/** Asks the background. A failure there rejects here, with its code. */
export async function send<N extends Name>(name: N, ...request: Request<N>): Promise<Reply<N>> {
  const answer = (await browser.runtime.sendMessage({ name, request })) as Answer | undefined;
  if (answer?.ok) return answer.value as Reply<N>;
  throw Object.assign(new Error(), answer?.error ?? codedError('MESSAGE-REFUSED', `No answer to ${name}.`));
}

/** Answers every message. Call it while the background starts: a listener added later misses the message that woke it. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    reply(handlers, message, sender).then(sendResponse);
    return true;
  });
}

async function reply(
  handlers: Handlers,
  message: unknown,
  sender: Origin & { tab?: { id?: number } },
): Promise<Answer> {
  try {
    const admitted = admit(message, sender, { id: browser.runtime.id, url: browser.runtime.getURL('/') });
    if (!admitted) throw codedError('MESSAGE-REFUSED', 'Nobody answers that here.');
    const handle = handlers[admitted.name] as (request: unknown[], sender: Sender) => Promise<unknown>;
    const from = { tabId: sender.tab?.id ?? null, address: sender.url ?? null };
    return { ok: true, value: await handle(admitted.request, from) };
  } catch (error) {
    console.error(error);
    const { name, message, code } = Object(error);
    return { ok: false, error: { name: String(name), message: String(message), ...(code && { code }) } };
  }
}
