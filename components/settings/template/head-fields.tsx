import { Plus, X } from 'lucide-preact';
import { Button, IconButton } from '@/components/button';
import type { Problems } from '@/utils/export/template/compile';
import type { HeadField } from '@/utils/export/template/template';
import { templateWords } from '@/utils/i18n/template';
import { TemplateField } from './template-field';

type HeadFieldsProps = { head: HeadField[]; problems: Problems; onChange(head: HeadField[]): void };

/** The keys of the head and the templates of their values, one a line. */
export function HeadFields({ head, problems, onChange }: HeadFieldsProps) {
  const set = (at: number, part: Partial<HeadField>) =>
    onChange(head.map((field, index) => (index === at ? { ...field, ...part } : field)));
  return (
    <div class="head-fields">
      {head.map(({ key, value }, at) => (
        <div class="head-field" key={at}>
          <TemplateField
            label={templateWords.key(String(at + 1))}
            value={key}
            problem={problems.get(`key ${at}`)}
            onChange={(next) => set(at, { key: next })}
          />
          <TemplateField
            label={templateWords.value(String(at + 1))}
            value={value}
            problem={problems.get(`value ${at}`)}
            onChange={(next) => set(at, { value: next })}
          />
          <IconButton
            icon={X}
            label={templateWords.removeKey(key)}
            onClick={() => onChange(head.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button icon={Plus} onClick={() => onChange([...head, { key: '', value: '' }])}>
        {templateWords.addKey()}
      </Button>
    </div>
  );
}
