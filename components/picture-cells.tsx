/** Above this many, one cell would be too thin to see. */
const mostCells = 60;

type States = readonly ('waiting' | 'kept' | 'failed')[];

/** Pictures one by one: kept, coming now, waiting, failed; one bar above {@link mostCells}. The numbers are beside it. */
export function PictureCells({ states }: { states: States }) {
  if (states.length > mostCells) return <Bar done={share(states)} />;
  const now = states.indexOf('waiting');
  return (
    <div class="cells" aria-hidden="true">
      {states.map((state, at) => (
        <i key={at} class={at === now ? 'now' : state} />
      ))}
    </div>
  );
}

/** A line that fills: `done` from 0 to 1. Its numbers are beside it. */
export function Bar({ done }: { done: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <i style={{ '--done': done }} />
    </div>
  );
}

/** How much has arrived, from 0 to 1; 1 when there is nothing to wait for. */
export function share(states: States): number {
  return states.length === 0 ? 1 : states.filter((state) => state === 'kept').length / states.length;
}
