/** What the seal says: can be kept, pictures arriving, kept, not an article. */
export type SealState = 'outline' | 'filling' | 'kept' | 'grey';

type SealProps = {
  state: SealState;
  big?: boolean;
  /** 0 to 1: how much has arrived, for `filling`. */
  filled?: number;
  /** Stamps once, a little askew: an article was just kept. */
  stamped?: boolean;
};

/** The seal 藏. A sign beside words, so hidden from screen readers. */
export function Seal({ state, big = false, filled = 0, stamped = false }: SealProps) {
  const look = ['seal', state, big && 'big', stamped && 'stamped'].filter(Boolean).join(' ');
  return (
    <span class={look} style={{ '--filled': filled }} aria-hidden="true">
      藏
    </span>
  );
}
