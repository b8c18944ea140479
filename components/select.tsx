import { ChevronDown } from 'lucide-preact';
import { Icon } from './icon';

type SelectProps<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange(value: T): void;
};

/** One of several, folded away. */
export function Select<T extends string>({ label, options, value, onChange }: SelectProps<T>) {
  return (
    <span class="choice-box">
      <select
        class="choice"
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  );
}
