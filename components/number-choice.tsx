import { Choice } from './choice';

type NumberChoiceProps<T extends number> = {
  label: string;
  options: readonly T[];
  value: T;
  onChange(value: T): void;
  unit?: string;
};

/** One of a few numbers. */
export function NumberChoice<T extends number>({ label, options, value, onChange, unit = '' }: NumberChoiceProps<T>) {
  const named = options.map((option) => ({ value: String(option), label: `${option}${unit}` }));
  return (
    <Choice label={label} options={named} value={String(value)} onChange={(text) => onChange(Number(text) as T)} />
  );
}
