import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Select } from '@/components/select';
import { presetNames } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';
import { sayChosenPreset, templateWords } from '@/utils/i18n/template';
import type { Settings } from '@/utils/settings';
import { SettingRow } from '../setting-row';
import { TemplateEditor } from './template-editor';
import type { Tried } from './template-preview';

type Chosen = Pick<Settings['export'], 'preset' | 'templates'>;
type TemplateSettingsProps = { chosen: Chosen; tried: Tried; onChange(chosen: Chosen): void };

/** The program for which notes are written, and its template behind a button. */
export function TemplateSettings({ chosen: { preset, templates }, tried, onChange }: TemplateSettingsProps) {
  const [open, setOpen] = useState(false);
  const set = (template: Template | null) => {
    const { [preset]: _, ...others } = templates;
    onChange({ preset, templates: template ? { ...others, [preset]: template } : others });
  };
  return (
    <>
      <SettingRow name={templateWords.preset()} hint={templateWords.presetHint()}>
        <Select
          label={templateWords.preset()}
          options={presetNames.map((value) => ({ value, label: sayChosenPreset(value, templates) }))}
          value={preset}
          onChange={(next) => onChange({ preset: next, templates })}
        />
        <Button look="edge" onClick={() => setOpen(!open)} expanded={open}>
          {open ? templateWords.close() : templateWords.edit()}
        </Button>
      </SettingRow>
      {open && (
        <TemplateEditor key={preset} preset={preset} changed={templates[preset] ?? null} tried={tried} onChange={set} />
      )}
    </>
  );
}
