import type { ComponentChildren } from 'preact';

/** A group of settings; `id` is its place in the address, `#/settings/privacy`. */
export function SettingSection({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
