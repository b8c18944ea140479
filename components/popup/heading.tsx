import type { ComponentChildren } from 'preact';
import { Avatar } from '@/components/avatar';
import { publishedDay } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { readingMinutes, sayDay, sayNumber } from '@/utils/i18n/format';
import type { Preview } from './popup-state';

/** Account, day and title. `beside` stands at the right: a seal. */
export function Heading({ page, now, beside }: { page: Preview; now: Date; beside?: ComponentChildren }) {
  const day = publishedDay(page);
  const source = page.account ?? hostOf(page.url) ?? page.site;
  return (
    <div class="heading">
      <div class="grow">
        <p class="source">
          <Avatar name={source} />
          <span class="clip">{source}</span>
          {day && <span class="dim day">{sayDay(day, now)}</span>}
        </p>
        <h1 class={`title ${/^[“《「（]/.test(page.title) ? 'opens' : ''}`} title={page.title}>
          {page.title}
        </h1>
      </div>
      {beside}
    </div>
  );
}

/** 3,218字 · 约9分钟 · 23张图 · 原创 */
export function Counts({ page }: { page: Preview }) {
  const { characters, images } = page.measure;
  const parts = [
    common.characters(sayNumber(characters)),
    common.minutes(sayNumber(readingMinutes(characters))),
    images > 0 && common.pictures(sayNumber(images)),
    page.original && common.original(),
    page.repostOf?.account && common.repostOf(page.repostOf.account),
  ];
  return <p class="meta">{parts.filter(Boolean).join(' · ')}</p>;
}

/** Imported documents may have no address that is one. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
