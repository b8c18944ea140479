import { Trash2, Undo2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayNumber, sayRecentDay } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { siteOf } from '@/utils/search/site-of';
import { Avatar } from '../avatar';
import { Button } from '../button';
import { daysLeft } from './days-left';
import { EraseDialog } from './erase-dialog';
import { useVirtualRows } from './use-virtual-rows';

type TrashProps = {
  /** Newest first. */
  trash: Article[];
  onRestore(ids: string[]): void;
  onErase(ids: string[]): void;
};

/** What was deleted and how long it stays. Deleting for ever is the one thing that asks first. */
export function TrashView({ trash, onRestore, onErase }: TrashProps) {
  const [erasing, setErasing] = useState<string[] | null>(null);
  return (
    <div class="view trash">
      <div class="hd">
        <h1>{common.trash()}</h1>
        {trash.length > 0 && <span class="dim t13">{libraryWords.trashRule(sayNumber(trash.length))}</span>}
        {trash.length > 0 && (
          <div class="chips">
            <Button look="danger" onClick={() => setErasing(trash.map(({ id }) => id))}>
              {libraryWords.eraseAll()}
            </Button>
          </div>
        )}
      </div>
      {trash.length === 0 && <p class="none">{libraryWords.trashEmpty()}</p>}
      <Rows trash={trash} onRestore={onRestore} onErase={setErasing} />
      {erasing && (
        <EraseDialog
          count={erasing.length}
          onClose={() => setErasing(null)}
          onErase={() => {
            onErase(erasing);
            setErasing(null);
          }}
        />
      )}
    </div>
  );
}

function Rows({ trash, onRestore, onErase }: TrashProps) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useVirtualRows({ ids: trash.map(({ id }) => id), list, estimate: 44, active: -1 });
  return (
    <ul ref={list} class="list" aria-label={common.trash()} style={{ height: `${rows.getTotalSize()}px` }}>
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const article = trash[index];
        return (
          article && (
            <li
              key={key}
              ref={rows.measureElement}
              class="trash-row"
              data-index={index}
              aria-setsize={trash.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <TrashRow
                article={article}
                onRestore={() => onRestore([article.id])}
                onErase={() => onErase([article.id])}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

function TrashRow({ article, onRestore, onErase }: { article: Article; onRestore(): void; onErase(): void }) {
  const now = new Date();
  const left = daysLeft(article.deletedAt, now);
  const account = article.account ?? siteOf(article) ?? '';
  return (
    <>
      <span class="title clip" title={article.title}>
        {article.title}
      </span>
      <span class="who clip">
        <Avatar name={account} />
        <span class="clip mid">{account}</span>
      </span>
      <span class="dim t12 when">{libraryWords.deletedOn(sayRecentDay(article.deletedAt ?? '', now))}</span>
      <span class={`t12 ${left <= 7 ? 'warn' : 'dim'}`}>{libraryWords.daysLeft(String(left))}</span>
      <span class="choices">
        <Button icon={Undo2} onClick={onRestore}>
          {common.restore()}
        </Button>
        <button
          type="button"
          class="btn icon"
          aria-label={libraryWords.erase()}
          title={libraryWords.erase()}
          onClick={onErase}
        >
          <Trash2 class="i" size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </span>
    </>
  );
}
