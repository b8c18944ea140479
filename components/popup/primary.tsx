import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon';

type PrimaryProps = {
  onClick(): void;
  children: ComponentChildren;
  icon?: LucideIcon;
  /** Working: it says so in its words and cannot be pressed again, but keeps the focus. */
  busy?: boolean;
  wide?: boolean;
};

/** The one primary button. It takes the focus that nothing else has, so that Enter is enough. */
export function Primary({ onClick, children, icon, busy = false, wide = true }: PrimaryProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class={`btn primary tall ${wide ? 'wide' : 'grow'}`}
      aria-disabled={busy}
      onClick={() => !busy && onClick()}
      // A key held down keeps the article; it must not go on and open the reader.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
    >
      {icon && <Icon of={icon} />}
      {children}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus */}
      {!busy && <kbd aria-hidden="true">↵</kbd>}
    </button>
  );
}
