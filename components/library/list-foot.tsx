import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { isNarrow } from '@/utils/search/filter';
import type { Place } from '@/utils/search/place';
import type { Findings } from '@/utils/search/search';
import { Button } from '../button';

type FootProps = { place: Place; findings: Findings; onWiden(): void; onAll(): void };

/** Under the list: what the filter hides; or, instead of a list, that there is nothing and where to go. */
export function ListFoot({ place, findings: { found, outside }, onWiden, onAll }: FootProps) {
  const query = place.query.trim();
  const narrow = isNarrow(place.filter);
  if (found.length === 0) return <Nothing {...{ place, query, narrow, onWiden, onAll }} />;
  if (query === '' || outside === 0) return null;
  return (
    <p class="foot">
      {libraryWords.outside(sayNumber(outside))}
      <Button look="text" onClick={onWiden}>
        {libraryWords.outsideGo()}
      </Button>
    </p>
  );
}

type NothingProps = Omit<FootProps, 'findings'> & { query: string; narrow: boolean };

function Nothing({ place, query, narrow, onWiden, onAll }: NothingProps) {
  const allRead = query === '' && place.filter.status === 'unread';
  const words = query ? libraryWords.nothing(query) : allRead ? libraryWords.allRead() : libraryWords.nothingHere();
  return (
    <p class="none">
      {words}
      <Button look="text" onClick={query && narrow ? onWiden : onAll}>
        {query && narrow ? libraryWords.widen() : libraryWords.showAll()}
      </Button>
    </p>
  );
}
