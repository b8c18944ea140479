import { Download, Keyboard, ListFilter, Menu } from 'lucide-preact';
import type { RefObject } from 'preact';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { libraryWords } from '@/utils/i18n/library';
import { isNarrow } from '@/utils/search/filter';
import type { Place } from '@/utils/search/place';
import { type SortKey, sortKeys } from '@/utils/search/sort';
import { IconButton } from '../button';
import { Icon } from '../icon';
import { Popover } from '../popover';
import { Select } from '../select';
import { FilterPanel } from './filter-panel';
import { SearchBox } from './search-box';

type ToolBarProps = {
  articles: Article[];
  place: Place;
  onPlace(place: Place): void;
  input: RefObject<HTMLInputElement>;
  onLeave(): void;
  onExport(): void;
  onMenu(): void;
  onKeys(): void;
};

/** The bar above the list: search, filters, order, export. */
export function ToolBar({ articles, place, onPlace, input, ...on }: ToolBarProps) {
  return (
    <header class="tool">
      <span class="m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={on.onMenu} />
      </span>
      <SearchBox
        query={place.query}
        onQuery={(query) => onPlace({ ...place, query })}
        input={input}
        hasList={articles.length > 0}
        onLeave={on.onLeave}
      />
      <span class="grow" />
      {articles.length > 0 && (
        <>
          <Popover
            label={libraryWords.filter()}
            icon={ListFilter}
            word={libraryWords.filter()}
            look={isNarrow(place.filter) ? 'marked' : ''}
          >
            {() => (
              <FilterPanel
                articles={articles}
                filter={place.filter}
                onFilter={(filter) => onPlace({ ...place, filter })}
              />
            )}
          </Popover>
          <span class="w-only">
            <Select
              label={libraryWords.sort()}
              options={sortOptions(place.query.trim() !== '')}
              value={place.sort ?? (place.query.trim() ? 'best' : 'clipped')}
              onChange={(key) => onPlace({ ...place, sort: key === 'best' ? null : key })}
            />
          </span>
          <button type="button" class="btn w-only" onClick={on.onExport}>
            <Icon of={Download} />
            {common.export()}
          </button>
          <span class="w-only">
            <IconButton icon={Keyboard} label={libraryWords.keys()} onClick={on.onKeys} />
          </span>
        </>
      )}
    </header>
  );
}

function sortOptions(searching: boolean): { value: SortKey | 'best'; label: string }[] {
  const names: Record<SortKey, () => string> = {
    clipped: libraryWords.sortClipped,
    published: libraryWords.sortPublished,
    title: libraryWords.sortTitle,
    length: libraryWords.sortLength,
  };
  const keys = sortKeys.map((value) => ({ value, label: names[value]() }));
  return searching ? [{ value: 'best', label: libraryWords.sortBest() }, ...keys] : keys;
}
