import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

type PopoverProps = {
  label: string;
  icon: LucideIcon;
  /** The word beside the icon, where there is room for it: the button is named by its label. */
  word?: string;
  /** Space-separated looks of the button. */
  look?: string;
  /** Opened and closed from outside, by a key; left out, the popover keeps to itself. */
  open?: boolean;
  onOpen?(open: boolean): void;
  /** The content; `close` for choices that are done with one click. */
  children(close: () => void): ComponentChildren;
};

/** A button and what floats under it while it is open, with the focus. Esc and a click elsewhere close it; the focus goes back. */
export function Popover({ label, icon, word, look = '', children, ...outer }: PopoverProps) {
  const [own, setOwn] = useState(false);
  const open = outer.open ?? own;
  const setOpen = outer.onOpen ?? setOwn;
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useOutside(place, open, () => setOpen(false));
  // Before the next key, which may be Esc.
  useLayoutEffect(() => {
    if (open) firstIn(place.current)?.focus();
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard for what is inside
    <div
      class="popover"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={`btn ${word ? '' : 'icon'} ${open ? 'on' : ''} ${look}`}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon of={icon} size={word ? 16 : 18} />
        {word && <span class="word">{word}</span>}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a place that floats
        <div class="float" id={id} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** A field, or the choice that holds, before any button. */
function firstIn(place: HTMLElement | null): HTMLElement | null {
  const find = (selector: string) => place?.querySelector<HTMLElement>(`.float ${selector}`) ?? null;
  return find(':is(input:not([type="radio"]), input:checked, select)') ?? find(':is(button, a)');
}

function useOutside(place: { current: HTMLElement | null }, on: boolean, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!on) return;
    const listener = (event: Event) => {
      if (!event.composedPath().includes(place.current as EventTarget)) latest.current();
    };
    addEventListener('pointerdown', listener);
    // A click inside the article's frame never reaches this window, but the focus goes there.
    const blur = () => document.activeElement instanceof HTMLIFrameElement && latest.current();
    addEventListener('blur', blur);
    return () => {
      removeEventListener('pointerdown', listener);
      removeEventListener('blur', blur);
    };
  }, [on, place]);
}
