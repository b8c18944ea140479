import { ChevronDown } from 'lucide-preact';
import { Icon } from './icon';

type Option<T extends string> = { value: T; label: string };
type Group<T extends string> = { label: string; options: readonly Option<T>[] };

type SelectProps<T extends string> = {
  label: string;
  options: readonly (Option<T> | Group<T>)[];
  value: T;
  onChange(value: T): void;
};

/** One of several, folded away. */
export function Select<T extends string>({ label, options, value, onChange }: SelectProps<T>) {
  const one = (option: Option<T>) => (
    <option key={option.value} value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  );
  return (
    <span class="choice-box">
      <select
        class="choice"
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
      >
        {options.map((option) =>
          'value' in option ? (
            one(option)
          ) : (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(one)}
            </optgroup>
          ),
        )}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  );
}
