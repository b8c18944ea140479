// biome-ignore-all lint/a11y/useSemanticElements: a grid of rows that are not all there is no table
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { dayOf } from '@/utils/search/filter';
import type { Found } from '@/utils/search/search';
import { ArticleRow } from './article-row';
import type { Missing } from './missing';
import { railDay } from './rail';
import type { Selection } from './selection';
import { useVirtualRows } from './use-virtual-rows';

export type ListProps = {
  found: Found[];
  /** Folded words of the search, to be marked. */
  words: string[];
  texts: Map<string, string> | null;
  selection: Selection;
  choosing: boolean;
  /** Id of the row that the keys are on, or null. */
  cursor: string | null;
  /** The keys moved the cursor: take the focus there. */
  focusCursor: boolean;
  href(id: string): string;
  cover(id: string): Promise<Blob | null>;
  /** Articles whose pictures are not all kept. */
  missing: Map<string, Missing>;
  onPick(id: string, extend: boolean): void;
  onPoint(id: string): void;
  /** The row whose copy menu is open, or null. */
  copying: string | null;
  onCopying(id: string | null): void;
  onCopy(article: Article, way: CopyWay): void;
};

/** About what a row of two lines of excerpt takes. */
const rowHeight = 108;

/** The articles, as a grid of which only the rows in sight are in the document. One tab stop; arrows move inside. */
export function ArticleList(props: ListProps) {
  const { found, selection, cursor } = props;
  const list = useRef<HTMLDivElement>(null);
  const ids = found.map(({ article }) => article.id);
  const active = Math.max(0, cursor === null ? 0 : ids.indexOf(cursor));
  const rows = useVirtualRows({ ids, list, estimate: rowHeight, active });
  useEffect(() => {
    if (!props.focusCursor || cursor === null) return;
    rows.scrollToIndex(active, { align: 'auto' });
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [props.focusCursor, cursor, active, rows]);
  return (
    <div
      ref={list}
      id="articles"
      class={`list ${props.choosing ? 'choosing' : ''}`}
      role="grid"
      aria-label={libraryWords.list()}
      aria-multiselectable
      aria-rowcount={found.length}
      style={{ height: `${rows.getTotalSize()}px` }}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const one = found[index];
        return (
          one && (
            <ArticleRow
              key={key}
              found={one}
              at={index}
              top={start - rows.options.scrollMargin}
              rail={railOf(found, index)}
              words={props.words}
              text={(props.words.length > 0 && props.texts?.get(one.article.id)) || ''}
              selected={selection.ids.has(one.article.id)}
              active={index === active}
              href={props.href(one.article.id)}
              onPick={props.onPick}
              onPoint={props.onPoint}
              copying={props.copying === one.article.id}
              onCopying={(open) => {
                if (open) props.onPoint(one.article.id);
                props.onCopying(open ? one.article.id : null);
              }}
              onCopy={(way) => props.onCopy(one.article, way)}
              cover={props.cover}
              missing={props.missing.get(one.article.id) ?? null}
              rowRef={rows.measureElement}
            />
          )
        );
      })}
    </div>
  );
}

/** While searching how often it was hit; else the day it was kept, at the first of that day. */
function railOf(found: Found[], at: number): { big: string; small: string } | null {
  const one = found[at];
  if (!one) return null;
  if (one.match && one.match.hits > 0) return { big: sayNumber(one.match.hits), small: libraryWords.hitsUnit() };
  const before = found[at - 1];
  const day = dayOf(one.article, 'clipped');
  if (before && !before.match && dayOf(before.article, 'clipped') === day) return null;
  return one.match ? null : railDay(one.article.clippedAt, new Date());
}
