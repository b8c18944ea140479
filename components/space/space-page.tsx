import { Menu } from 'lucide-preact';
import { libraryWords } from '@/utils/i18n/library';
import { spaceWords } from '@/utils/i18n/space';
import type { ArticleSpace } from '@/utils/space/article-space';
import { byAccount, byMonth, type SpaceGroup, totalsOf } from '@/utils/space/groups';
import { IconButton } from '../button';
import { narrowedTo } from '../library/address';
import { Prune, type PruneProps } from './prune';
import { SpaceBars } from './space-bars';
import { SpaceTotals } from './space-totals';

type SpacePageProps = {
  /** Null while it is counted. */
  spaces: ArticleSpace[] | null;
  prune: PruneProps;
  onMenu(): void;
};

/** What takes up space, by kind, account and month, and a way to free some. */
export function SpacePage({ spaces, prune, onMenu }: SpacePageProps) {
  return (
    <>
      <header class="tool m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={onMenu} />
      </header>
      <div class="page space">
        <div class="head">
          <h1>{spaceWords.title()}</h1>
          <span class="dim t13">{spaceWords.hint()}</span>
        </div>
        {spaces === null ? (
          <p class="dim" role="status">
            {spaceWords.counting()}
          </p>
        ) : (
          <>
            <SpaceTotals totals={totalsOf(spaces)} />
            <div class="columns">
              <SpaceBars
                title={spaceWords.accounts()}
                groups={byAccount(spaces)}
                say={({ name }) => name}
                href={({ name }) => narrowedTo({ account: name })}
              />
              <SpaceBars title={spaceWords.months()} groups={byMonth(spaces)} say={monthOf} />
            </div>
            <Prune {...prune} />
          </>
        )}
      </div>
    </>
  );
}

function monthOf({ name }: SpaceGroup): string {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return spaceWords.month(year, month);
}
