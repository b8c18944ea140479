// biome-ignore-all lint/a11y/useSemanticElements: a grid whose rows are laid over one another is no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus, its cells do not
import { Check } from 'lucide-preact';
import type { Ref } from 'preact';
import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import { common } from '@/utils/i18n/common';
import { libraryWords } from '@/utils/i18n/library';
import type { Found } from '@/utils/search/search';
import { snippetOf } from '@/utils/search/snippet';
import { CopyMenu } from '../copy-menu';
import { Icon } from '../icon';
import { opensWithMark } from '../opens-with-mark';
import { ArticleMeta } from './article-meta';
import { Cover } from './cover';
import { Marked } from './marked';
import type { Missing } from './missing';

type RowProps = {
  found: Found;
  /** Place in the list, from 0. */
  at: number;
  top: number;
  /** What stands in the rail: the day, once a day; while searching the number of hits. */
  rail: { big: string; small: string } | null;
  /** Folded words of the search. */
  words: string[];
  text: string;
  selected: boolean;
  active: boolean;
  href: string;
  onPick(id: string, extend: boolean): void;
  onPoint(id: string): void;
  copying: boolean;
  onCopying(open: boolean): void;
  onCopy(way: CopyWay): void;
  cover(id: string): Promise<Blob | null>;
  /** Null when every picture is kept. */
  missing: Missing | null;
  rowRef: Ref<HTMLDivElement>;
};

/** One article of the list. A click opens it, the box selects it, Shift selects from the last one to here. */
export function ArticleRow({ found: { article }, at, top, rail, words, text, ...row }: RowProps) {
  const snippet = words.length > 0 ? snippetOf(text, words) : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys, the title is the link
    <div
      role="row"
      class="item"
      ref={row.rowRef}
      data-index={at}
      data-id={article.id}
      aria-rowindex={at + 1}
      aria-selected={row.selected}
      tabIndex={row.active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => clickRow(event, row, article.id)}
      onFocus={() => row.onPoint(article.id)}
    >
      <div role="gridcell" class={`rail ${rail ? '' : 'blank'}`}>
        {rail && <b>{rail.big}</b>}
        {rail && <span>{rail.small}</span>}
      </div>
      <div role="gridcell" class="mark">
        <Mark article={article} selected={row.selected} />
      </div>
      <div role="gridcell" class="txt">
        <h2 class={opensWithMark(article.title) ? 'opens' : undefined}>
          <a href={row.href} tabIndex={-1}>
            <Marked text={article.title} words={words} />
          </a>
        </h2>
        <p class="excerpt">
          <Marked text={snippet ?? article.excerpt} words={words} />
        </p>
        <ArticleMeta article={article} words={words} missing={row.missing} />
        <RowCopy {...row} />
      </div>
      <div role="gridcell" class="art">
        <Cover id={article.id} load={row.cover} />
      </div>
    </div>
  );
}

/** The row's own clicks and keys end here: a choice must not open the article too. */
function RowCopy({ copying, onCopying, onCopy }: Pick<RowProps, 'copying' | 'onCopying' | 'onCopy'>) {
  const stop = (event: Event) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holds the button, does nothing itself
    <div
      class="take"
      onClick={stop}
      onKeyDown={(event) => (copying || event.key === 'Enter' || event.key === ' ') && stop(event)}
    >
      <CopyMenu onCopy={onCopy} open={copying} onOpen={onCopying} />
    </div>
  );
}

/** The unread dot, and in its place the box once the row is pointed at or anything is selected. */
function Mark({ article, selected }: { article: Article; selected: boolean }) {
  return (
    <>
      {article.status === 'unread' && (
        <span class="dot" role="img" aria-label={common.unread()} title={common.unread()} />
      )}
      <span class="box">
        <input type="checkbox" tabIndex={-1} checked={selected} aria-label={libraryWords.select(article.title)} />
        <Icon of={Check} size={12} />
      </span>
    </>
  );
}

type Picks = Pick<RowProps, 'onPick' | 'href'>;

function clickRow(event: MouseEvent & { currentTarget: HTMLElement }, { onPick, href }: Picks, id: string): void {
  const target = event.target as HTMLElement;
  const onBox = target.closest('.mark') !== null;
  if (onBox || event.shiftKey) {
    if (!(target instanceof HTMLInputElement)) event.preventDefault();
    onPick(id, event.shiftKey);
  } else if (!target.closest('a') && getSelection()?.isCollapsed !== false) {
    location.assign(href);
  }
}
