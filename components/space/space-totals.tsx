import { saySize } from '@/utils/i18n/format';
import { spaceWords } from '@/utils/i18n/space';
import type { SpaceTotals as Totals } from '@/utils/space/groups';

const kinds = ['pictures', 'text', 'older', 'trash'] as const;

/** Bytes by kind, in figures and as one bar. */
export function SpaceTotals({ totals }: { totals: Totals }) {
  return (
    <>
      <dl class="totals">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <i class={kind} />
              {spaceWords[kind]()}
            </dt>
            <dd>{saySize(totals[kind])}</dd>
          </div>
        ))}
      </dl>
      <div class="bar" aria-hidden="true">
        {kinds.map((kind) => totals[kind] > 0 && <i key={kind} class={kind} style={{ flexGrow: totals[kind] }} />)}
      </div>
    </>
  );
}
