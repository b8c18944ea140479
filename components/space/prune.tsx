import { useId } from 'preact/hooks';
import { sayNumber, saySize } from '@/utils/i18n/format';
import { spaceWords } from '@/utils/i18n/space';
import type { Freed } from '@/utils/pictures/free-pictures';
import type { PruneRule } from '@/utils/space/prune-rule';
import { Button } from '../button';
import { Choice } from '../choice';

/** Where the clearing stands; `all`: how many pictures it is about. */
export type PruneState =
  | { at: 'idle' }
  | { at: 'running'; so: Freed; all: number }
  | { at: 'done'; so: Freed }
  | { at: 'failed' };

export type PruneProps = {
  rule: PruneRule;
  onRule(rule: PruneRule): void;
  /** What the rule is about; null while it is looked up. */
  found: { pictures: number; bytes: number } | null;
  state: PruneState;
  onStart(): void;
  onStop(): void;
};

/** The rule in words, what it would free, and how the clearing goes. */
export function Prune({ rule, onRule, found, state, onStart, onStop }: PruneProps) {
  const heading = useId();
  return (
    <section class="prune" aria-labelledby={heading}>
      <h2 id={heading}>{spaceWords.prune()}</h2>
      <p class="dim t13">{spaceWords.pruneHint()}</p>
      <div class="rule">
        <Choice
          label={spaceWords.whose()}
          value={rule.whose}
          options={[
            { value: 'read', label: spaceWords.whoseRead() },
            { value: 'all', label: spaceWords.whoseAll() },
          ]}
          onChange={(whose) => onRule({ ...rule, whose })}
        />
        <Choice
          label={spaceWords.age()}
          value={String(rule.months)}
          options={[
            { value: '12', label: spaceWords.age12() },
            { value: '3', label: spaceWords.age3() },
            { value: '0', label: spaceWords.ageAny() },
          ]}
          onChange={(months) => onRule({ ...rule, months: Number(months) as PruneRule['months'] })}
        />
        <span class="found t13">{sayFound(found)}</span>
        {state.at === 'running' ? (
          <Button look="edge" onClick={onStop}>
            {spaceWords.stop()}
          </Button>
        ) : (
          <Button look="edge" disabled={!found || found.pictures === 0} onClick={onStart}>
            {spaceWords.start()}
          </Button>
        )}
      </div>
      {state.at === 'running' && <progress max={state.all} value={state.so.asked} aria-labelledby={heading} />}
      <p class="t13" role="status">
        {sayState(state)}
      </p>
    </section>
  );
}

function sayFound(found: PruneProps['found']): string {
  if (found === null) return spaceWords.counting();
  return found.pictures === 0
    ? spaceWords.foundNone()
    : spaceWords.found(sayNumber(found.pictures), saySize(found.bytes));
}

function sayState(state: PruneState): string {
  if (state.at === 'idle') return '';
  if (state.at === 'failed') return spaceWords.failed();
  const { asked, freed, bytes, gone, unasked } = state.so;
  if (state.at === 'running') return spaceWords.progress(sayNumber(asked), sayNumber(state.all), saySize(bytes));
  return [
    spaceWords.done(sayNumber(freed), saySize(bytes)),
    gone > 0 && spaceWords.gone(sayNumber(gone)),
    unasked > 0 && spaceWords.unasked(sayNumber(unasked)),
  ]
    .filter(Boolean)
    .join(' ');
}
