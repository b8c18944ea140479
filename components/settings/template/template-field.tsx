import { useId } from 'preact/hooks';
import type { Problem } from '@/utils/export/template/problem';
import { sayTemplateProblem } from '@/utils/i18n/template';

type TemplateFieldProps = {
  label: string;
  value: string;
  problem: Problem | undefined;
  onChange(value: string): void;
  /** Several lines. */
  tall?: boolean;
};

/** A line, or some, of a template; what is wrong with it stands below. */
export function TemplateField({ label, value, problem, onChange, tall = false }: TemplateFieldProps) {
  const id = useId();
  const shared = {
    value,
    'aria-label': label,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem && id,
    spellcheck: false,
    autocomplete: 'off',
  };
  return (
    <div class="template-field">
      {tall ? (
        <textarea {...shared} rows={5} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      <p id={id} class="danger t12" aria-live="polite">
        {problem && sayTemplateProblem(problem, value)}
      </p>
    </div>
  );
}
