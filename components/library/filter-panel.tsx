import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { libraryWords } from '@/utils/i18n/library';
import { type Filter, noFilter } from '@/utils/search/filter';
import { type Tally, tallyAccounts, tallySites, tallyTags } from '@/utils/search/tally';
import { Button } from '../button';
import { Choice } from '../choice';
import { Select } from '../select';
import { siteName } from './site-name';

type PanelProps = { articles: Article[]; filter: Filter; onFilter(filter: Filter): void };

/** Everything that a list can be narrowed by; each choice has its effect at once. */
export function FilterPanel({ articles, filter, onFilter }: PanelProps) {
  const narrow = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <div class="filters">
      <Line name={libraryWords.accounts()}>
        <Select
          label={libraryWords.accounts()}
          options={optionsOf(libraryWords.anyAccount(), tallyAccounts(articles), filter.account)}
          value={filter.account ?? ''}
          onChange={(account) => narrow({ account: account || null })}
        />
      </Line>
      <Line name={libraryWords.tags()}>
        <Select
          label={libraryWords.tags()}
          options={optionsOf(libraryWords.anyTag(), tallyTags(articles), filter.tag)}
          value={filter.tag ?? ''}
          onChange={(tag) => narrow({ tag: tag || null })}
        />
      </Line>
      <Line name={libraryWords.sites()}>
        <Select
          label={libraryWords.sites()}
          options={optionsOf(libraryWords.anySite(), tallySites(articles), filter.site, siteName)}
          value={filter.site ?? ''}
          onChange={(site) => narrow({ site: site || null })}
        />
      </Line>
      <Line name={libraryWords.status()}>
        <Select
          label={libraryWords.status()}
          options={statusOptions()}
          value={filter.status ?? ''}
          onChange={(status) => narrow({ status: status || null })}
        />
      </Line>
      <Line name={libraryWords.date()}>
        <Dates filter={filter} narrow={narrow} />
      </Line>
      <Button look="text" onClick={() => onFilter(noFilter)}>
        {libraryWords.clearFilters()}
      </Button>
    </div>
  );
}

function Line({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="line">
      <span>{name}</span>
      <div>{children}</div>
    </div>
  );
}

function Dates({ filter, narrow }: { filter: Filter; narrow(part: Partial<Filter>): void }) {
  return (
    <>
      <Choice
        label={libraryWords.dated()}
        options={[
          { value: 'clipped', label: libraryWords.datedClipped() },
          { value: 'published', label: libraryWords.datedPublished() },
        ]}
        value={filter.dated}
        onChange={(dated) => narrow({ dated })}
      />
      <div class="range">
        <Day label={libraryWords.from()} value={filter.from} onChange={(from) => narrow({ from })} />
        <Day label={libraryWords.to()} value={filter.to} onChange={(to) => narrow({ to })} />
      </div>
    </>
  );
}

function Day({ label, value, onChange }: { label: string; value: string | null; onChange(day: string | null): void }) {
  return (
    <label class="day-field">
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)} />
    </label>
  );
}

/** Names with counts; the chosen one is there even when nothing has it any more. */
function optionsOf(any: string, tallies: Tally[], chosen: string | null, say = (name: string) => name) {
  const gone = chosen !== null && !tallies.some(({ name }) => name === chosen);
  return [
    { value: '', label: any },
    ...(gone ? [{ value: chosen, label: say(chosen) }] : []),
    ...tallies.map(({ name, count }) => ({ value: name, label: `${say(name)} ${count}` })),
  ];
}

function statusOptions(): { value: '' | Article['status']; label: string }[] {
  return [
    { value: '', label: libraryWords.anyStatus() },
    { value: 'unread', label: common.unread() },
    { value: 'reading', label: libraryWords.reading() },
    { value: 'archived', label: libraryWords.archived() },
  ];
}
