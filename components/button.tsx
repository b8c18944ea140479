import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';

type ButtonProps = {
  onClick(): void;
  children: ComponentChildren;
  icon?: LucideIcon;
  /** Space-separated looks of `look/buttons.css`: primary, edge, tall, wide, danger, text. */
  look?: string;
  disabled?: boolean;
  /** Whether what it unfolds is in sight. */
  expanded?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button with a word. */
export function Button({ onClick, children, icon, look = '', disabled = false, expanded, buttonRef }: ButtonProps) {
  return (
    <button
      type="button"
      class={`btn ${look}`}
      onClick={onClick}
      disabled={disabled}
      aria-expanded={expanded}
      ref={buttonRef}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** A button that is an icon alone; `label` is its name and its tooltip. */
export function IconButton({ onClick, icon, label }: { onClick(): void; icon: LucideIcon; label: string }) {
  return (
    <button type="button" class="btn icon" onClick={onClick} aria-label={label} title={label}>
      <Icon of={icon} size={18} />
    </button>
  );
}
