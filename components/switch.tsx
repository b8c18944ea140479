/** On or off, at once. `labelledBy` is the id of the words beside it. */
export function Switch({ on, onChange, labelledBy }: { on: boolean; onChange(on: boolean): void; labelledBy: string }) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      onClick={() => onChange(!on)}
    />
  );
}
