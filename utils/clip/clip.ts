import { type Clip, isRefusal, type Refusal } from '@/utils/article';
import { siteOf } from '@/utils/sites';
import { generic } from '@/utils/sites/generic';
import type { Reading } from '@/utils/sites/site';
import { balance, fidelityOf } from './balance';
import { baseOf } from './base';
import { clean } from './clean/clean';
import { emptyBody } from './inert';
import { type Ledger, openLedger } from './ledger';
import { measure } from './measure';
import type { Note } from './note';
import { noteRest } from './rest-of-page';
import { sanitise } from './sanitise';
import { textOf } from './text';
import { titleOf } from './title';
import { withinBounds } from './within-bounds';

/** An article of more is no article for people; the rest stay on the web. */
const MOST_PICTURES = 5000;

/**
 * Page → article. Reads the page through its site's adapter, cleans a copy of the body, sanitises it last and measures it.
 * The page itself is never changed. `url` is the tab's address, not what the page claims.
 */
export function clip(page: Document, url: URL): Clip | Refusal {
  const start = performance.now();
  const ledger = openLedger();
  const read = readingOf(page, url, ledger.note);
  if (isRefusal(read)) return read;
  const { body: _, repair: __, ...facts } = read;
  const cleaned = cleanedBody(page, url, read, ledger);
  const fidelity = fidelityOf(cleaned, ledger);
  const title = titleOf(facts.title, cleaned);
  const text = textOf(cleaned);
  const measured = measure(cleaned, text);
  if (measured.characters === 0 && measured.images === 0) return { refusal: 'empty', detail: null };
  const extracted = performance.now();
  const html = sanitise(cleaned.innerHTML);
  return {
    facts: { ...withinBounds(facts), title },
    html,
    text,
    pictures: picturesOf(cleaned),
    measure: measured,
    fidelity,
    milliseconds: { extract: extracted - start, sanitise: performance.now() - extracted },
  };
}

function cleanedBody(page: Document, url: URL, read: Reading & { site: string }, ledger: Ledger): HTMLElement {
  const { site, title, body, repair } = read;
  const before = ledger.noted();
  const cleaned = clean(body, baseOf(page, url), emptyBody(), ledger.note);
  balance(body, cleaned, ledger, before);
  if (site === generic.name) noteRest(page, cleaned, ledger);
  repair?.(cleaned, title, ledger.note);
  return cleaned;
}

function readingOf(page: Document, url: URL, note: Note): (Reading & { site: string }) | Refusal {
  const site = siteOf(url);
  const read = site?.read(page, url, note);
  if (site && read) return isRefusal(read) ? read : { ...read, site: site.name };
  const found = generic.read(page, url, note) ?? { refusal: 'empty', detail: null };
  return isRefusal(found) ? found : { ...found, site: generic.name };
}

/** What has to be fetched; what is in its own address is here already. */
function picturesOf(body: Element): string[] {
  const addresses = [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('data-src') ?? '');
  return [...new Set(addresses)].filter((address) => /^https?:/.test(address)).slice(0, MOST_PICTURES);
}
