import { RotateCcw, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Choice } from '@/components/choice';
import { Option } from '@/components/export/option';
import { type Compiled, compile, type Problems } from '@/utils/export/template/compile';
import { type PresetName, presets } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';
import { common } from '@/utils/i18n/common';
import { templateWords } from '@/utils/i18n/template';
import { HeadFields } from './head-fields';
import { TemplateField } from './template-field';
import { TemplateHelp } from './template-help';
import { TemplatePreview, type Tried } from './template-preview';

type TemplateEditorProps = {
  preset: PresetName;
  /** The preset as it was changed; null while it was not. */
  changed: Template | null;
  tried: Tried;
  /** Is called with templates that can be used only; null for the preset as it is. */
  onChange(template: Template | null): void;
};

/** A preset's template to be changed. Every change that can be used takes effect at once; the others stay here until they can. */
export function TemplateEditor({ preset, changed, tried, onChange }: TemplateEditorProps) {
  const original = presets[preset].template;
  const [draft, setDraft] = useState(changed ?? original);
  const [before, setBefore] = useState<Template | null>(null);
  const [good, setGood] = useState(usable(draft));
  const result = compile(draft);
  const problems: Problems = 'problems' in result ? result.problems : new Map();
  const take = (next: Template, undo: Template | null = null) => {
    setDraft(next);
    setBefore(undo);
    const compiled = usable(next);
    if (!compiled) return;
    setGood(compiled);
    onChange(isSame(next, original) ? null : next);
  };
  const set = (part: Partial<Template>) => take({ ...draft, ...part });
  const field = (name: 'folder' | 'name' | 'body') => (
    <Option name={templateWords[name]()}>
      <TemplateField
        label={templateWords[name]()}
        value={draft[name]}
        problem={problems.get(name)}
        onChange={(value) => set({ [name]: value })}
        tall={name === 'body'}
      />
    </Option>
  );
  return (
    <div class="template">
      <dl class="options">
        {field('folder')}
        {field('name')}
        <Option name={templateWords.form()}>
          <Choice
            label={templateWords.form()}
            options={forms()}
            value={draft.form}
            onChange={(form) => set({ form })}
          />
        </Option>
        {draft.form !== 'none' && (
          <Option name={templateWords.head()}>
            <HeadFields head={draft.head} problems={problems} onChange={(head) => set({ head })} />
          </Option>
        )}
        {field('body')}
      </dl>
      <TemplateHelp />
      <div class="row">
        <Button look="edge" icon={RotateCcw} disabled={isSame(draft, original)} onClick={() => take(original, draft)}>
          {templateWords.reset()}
        </Button>
        {before && (
          <Button icon={Undo2} onClick={() => take(before)}>
            {common.undo()}
          </Button>
        )}
        <span class="t12 warn" role="status">
          {problems.size > 0 && templateWords.unused()}
        </span>
      </div>
      {good && <TemplatePreview template={good} tried={tried} />}
    </div>
  );
}

const forms = () =>
  (['yaml', 'properties', 'none'] as const).map((value) => ({ value, label: templateWords[value]() }));

function usable(template: Template): Compiled | null {
  const result = compile(template);
  return 'compiled' in result ? result.compiled : null;
}

function isSame(one: Template, other: Template): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
