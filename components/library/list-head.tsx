import { X } from 'lucide-preact';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import type { Place } from '@/utils/search/place';
import type { Findings } from '@/utils/search/search';
import { Icon } from '../icon';
import { filterNames } from './filter-names';
import type { Missing } from './missing';

type HeadProps = {
  articles: Article[];
  place: Place;
  onPlace(place: Place): void;
  findings: Findings;
  /** The texts are still being read, so that what is found is not all. */
  waiting: boolean;
  /** Articles whose pictures are not all kept. */
  missing: Map<string, Missing>;
  onRetry(): void;
  /** Boxes are shown, so that selecting everything is near. */
  choosing: boolean;
  onChoose(): void;
  onAll(): void;
};

/** What list this is, how much is in it, and what narrows it. */
export function ListHead({
  articles,
  place,
  onPlace,
  findings,
  waiting,
  choosing,
  onChoose,
  onAll,
  ...head
}: HeadProps) {
  const names = filterNames(place.filter);
  const query = place.query.trim();
  const only = query === '' && names.length === 1 ? names[0] : null;
  const title = query ? libraryWords.searching(query) : (only?.name.replace(/^#/, '') ?? libraryWords.all());
  const failed = articles.reduce((sum, { id }) => sum + (head.missing.get(id)?.failed ?? 0), 0);
  return (
    <div class="hd">
      <h1 class="clip">{title}</h1>
      <span class="dim t13" role="status">
        {waiting ? libraryWords.lookingThrough() : sayFindings(findings, query !== '')}
      </span>
      <div class="chips">
        {names.map(({ name, without }) => (
          <button
            key={name}
            type="button"
            class="tag"
            aria-label={libraryWords.dropFilter(name)}
            onClick={() => onPlace({ ...place, filter: without })}
          >
            {name}
            <Icon of={X} size={12} />
          </button>
        ))}
        {place.filter.status === null && articles.some(({ status }) => status === 'unread') && (
          <button
            type="button"
            class="tag ghost"
            onClick={() => onPlace({ ...place, filter: { ...place.filter, status: 'unread' } })}
          >
            {common.unread()}
          </button>
        )}
        {failed > 0 && (
          <button type="button" class="tag ghost" onClick={head.onRetry}>
            {libraryWords.retryMissing(sayNumber(failed))}
          </button>
        )}
        {!choosing && findings.found.length > 0 && (
          <button type="button" class="tag ghost touch-only" onClick={onChoose}>
            {libraryWords.choose()}
          </button>
        )}
        {choosing && (
          <button type="button" class="tag ghost" onClick={onAll}>
            {libraryWords.selectAll(sayNumber(findings.found.length))}
          </button>
        )}
      </div>
    </div>
  );
}

function sayFindings({ found, hits }: Findings, searching: boolean): string {
  const count = sayNumber(found.length);
  if (searching) return libraryWords.hits(count, sayNumber(hits));
  const unread = found.filter(({ article }) => article.status === 'unread').length;
  return unread > 0 ? libraryWords.summary(count, sayNumber(unread)) : common.articles(count);
}
