import type { ComponentChildren } from 'preact';

/** A line of the form: what is chosen, and the choice. */
export function Option({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
