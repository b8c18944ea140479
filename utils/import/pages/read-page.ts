import { type Clip, type Incoming, isRefusal } from '@/utils/article';
import { baseOf } from '@/utils/clip/base';
import { clip } from '@/utils/clip/clip';
import { find, lineOf } from '@/utils/clip/dom';
import { inertBody, inertPage } from '@/utils/clip/inert';
import { measure } from '@/utils/clip/measure';
import type { Outcome } from '../outcome';
import type { Source } from '../picture-book';
import { urnOf } from '../urn';
import { decodePage } from './charset';
import { claimsOf, momentOf } from './claims';
import { withInertStrings } from './inert-strings';
import { readMhtml } from './mhtml';
import { settlePictures } from './pictures';
import { filesBeside, type Resources } from './resources';

/** A page as its file has it. `url`, `date`: what the file says around the page. */
type SavedPage = { html: string; url: URL | null; date: string; resources: Resources };

/** A page that a browser or a tool saved → article, read as the clipper reads the page in a tab. */
export async function readPage(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  kind: 'page' | 'mhtml',
  source: Source,
): Promise<Outcome> {
  const saved: SavedPage =
    kind === 'mhtml'
      ? readMhtml(bytes)
      : { html: decodePage(bytes), url: null, date: '', resources: filesBeside(name, source) };
  const page = inertPage(saved.html);
  const claims = claimsOf(saved.html, page);
  const known = saved.url ?? claims.url;
  const url = known ?? stage(page);
  const shown = claims.savedAt !== null;
  const pictures = await settlePictures(page, baseOf(page, url), saved.resources, shown);
  const title = lineOf(find(page, 'title')) || name;
  const outcome = withInertStrings(() => clip(page, url));
  if (isRefusal(outcome)) return { kind: 'refused', title, refusal: outcome };
  const incoming = await settleIdentity(outcome, known, saved.html);
  const clippedAt = momentOf(saved.date) ?? claims.savedAt ?? momentOf(source.modified(name) ?? 0);
  const { cover } = incoming.facts;
  const collected = await pictures.collect([...new Set([...incoming.pictures, ...(cover ? [cover] : [])])]);
  return {
    kind: 'article',
    incoming: clippedAt ? { ...incoming, clippedAt } : incoming,
    pictures: collected.pictures,
    lostPictures: collected.lost,
  };
}

/** Where relative links of a page lead that does not say where it was. */
const nowhere = 'https://page.invalid/';

/** A page without address is read as WeChat's where it is made of WeChat's parts: its notices name no address. */
function stage(page: Document): URL {
  const isWechat = find(
    page,
    '#js_content, .weui-msg, .mesg-block, [src*="//res.wx.qq.com/"], [href*="//res.wx.qq.com/"]',
  );
  return new URL(isWechat ? 'https://mp.weixin.qq.com/s' : nowhere);
}

/** WeChat's page data hold the address as well; else the document is known by its bytes, as Markdown without a head is. */
async function settleIdentity(clip: Clip, known: URL | null, html: string): Promise<Incoming> {
  if (known || clip.facts.key.startsWith('wx:')) return clip;
  const urn = await urnOf(html);
  const facts = { ...clip.facts, key: urn, url: urn, shortUrl: null, site: 'import' };
  const body = inertBody(clip.html);
  for (const link of body.querySelectorAll(`a[href^="${nowhere}"]`)) link.replaceWith(...link.childNodes);
  return { ...clip, facts, html: body.innerHTML, measure: measure(body) };
}
