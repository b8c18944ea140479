import type { Said } from './found';
import { type Line, lineAt, nextFull } from './lines';
import type { Beginning } from './site-head';
import { isFooter } from './site-tail';
import { noiseOf, type SiteNoise } from './sites';
import { plain } from './titles';

/** The article's lines of a page of any site, and what the lines around it say. */
export function readSite(lines: Line[], titles: Beginning, url: URL | null): { kept: Line[]; said: Partial<Said> } {
  const site = noiseOf(url);
  if (!site && !titles.doubled) return { kept: lines.slice(titles.start), said: {} };
  const start = belowByline(lines, belowTop(lines, titles.start, site), site);
  const end = endOf(lines, start, site);
  const inside = lines.slice(start, end).filter((line) => !(site?.anywhere?.test(line.text) && !line.fixed));
  const kept = [...leadIn(lines.slice(titles.start, start), site), ...inside];
  const around = [...lines.slice(titles.start, start), ...lines.slice(end)];
  const partial = around.some((line) => site?.wall?.test(line.text));
  return { kept, said: site ? { ...saidIn(around, site), partial } : {} };
}

function belowTop(lines: Line[], from: number, site: SiteNoise | null): number {
  if (!site?.above) return from;
  let below = from;
  let at = nextFull(lines, from);
  for (let seen = 0; at >= 0 && seen < (site.top ?? 60); seen++, at = nextFull(lines, at + 1))
    if (!lineAt(lines, at).fixed && site.above.test(lineAt(lines, at).text)) below = at + 1;
  return below;
}

function leadIn(top: Line[], site: SiteNoise | null): Line[] {
  const full = site?.lead ? top.filter((line) => line.text !== '') : [];
  const at = full.findIndex((line, index) => site?.lead?.test(`${full[index - 1]?.text ?? ''}\n${line.text}`));
  return at < 0 ? [] : [lineAt(full, at), { ...lineAt(full, at), raw: '', text: '' }];
}

/** Dates, counts and buttons that pages of many sites show below a title. */
const common =
  /^(?:[-*+]\s*)?(?:!\[\]\(\s*\)|关注|收藏|分享|点赞数?|评论|举报|阅读量?[\s\d.:：k万]{0,12}|\d[\d.,k万+]*|[^\d，。；]{0,12}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?[^，。；]{0,20}|(?:by|posted|published|updated)\b.{0,80}|[a-z]+ \d{1,2}, \d{4}.{0,24}|\d+ (?:min read|comments?|views?)|follow(?: publication)?|share|listen|member-only story|[·|×-]{1,2})$/i;

function belowByline(lines: Line[], from: number, site: SiteNoise | null): number {
  let at = nextFull(lines, from);
  while (at >= 0 && isByline(lines, at, site)) at = nextFull(lines, at + 1);
  return at < 0 ? lines.length : at;
}

function isByline(lines: Line[], at: number, site: SiteNoise | null): boolean {
  const { text, fixed } = lineAt(lines, at);
  if (fixed) return false;
  return (
    common.test(text) || (site?.byline?.test(withNext(lines, at)) ?? false) || (site?.anywhere?.test(text) ?? false)
  );
}

/** The site's own mark, where it is; else a footer of any site's. */
function endOf(lines: Line[], start: number, site: SiteNoise | null): number {
  const below = site?.below;
  const isBelow = (at: number) => below?.test(withNext(lines, at)) ?? false;
  return firstFrom(lines, start, isBelow) ?? firstFrom(lines, start, (at) => isFooter(lines, at)) ?? lines.length;
}

function firstFrom(lines: Line[], from: number, isIt: (at: number) => boolean): number | null {
  for (let at = nextFull(lines, from); at >= 0; at = nextFull(lines, at + 1))
    if (!lineAt(lines, at).fixed && isIt(at)) return at;
  return null;
}

function withNext(lines: Line[], at: number): string {
  return `${lineAt(lines, at).text}\n${lineAt(lines, nextFull(lines, at + 1)).text}`;
}

function saidIn(lines: Line[], site: SiteNoise): Partial<Said> {
  const first = (pattern: RegExp | undefined) => {
    for (const line of pattern ? lines : []) {
      const found = pattern?.exec(line.text)?.[1];
      if (found) return plain(found);
    }
    return undefined;
  };
  const [author, time, sourceUrl] = [first(site.author), first(site.time), first(site.sourceUrl)];
  return { ...(author && { author }), ...(time && { time }), ...(sourceUrl && { sourceUrl }) };
}
