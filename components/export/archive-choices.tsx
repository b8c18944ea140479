import { haveFiles } from '@/utils/export/picture-style';
import { presetNames } from '@/utils/export/template/presets';
import { exportWords } from '@/utils/i18n/export';
import { sayChosenPreset, templateWords } from '@/utils/i18n/template';
import { Choice } from '../choice';
import { Select } from '../select';
import type { ExportChoices } from './export-state';
import { Option } from './option';

type ChoicesProps = { choices: ExportChoices; onChoices(choices: ExportChoices): void };

/** How the files of an archive lie in it. */
export function LayoutChoice({ choices, onChoices }: ChoicesProps) {
  return (
    <Option name={exportWords.layout()}>
      <Choice
        label={exportWords.layout()}
        options={[
          { value: 'account', label: exportWords.byAccount() },
          { value: 'flat', label: exportWords.flat() },
        ]}
        value={choices.layout}
        onChange={(layout) => onChoices({ ...choices, layout })}
      />
    </Option>
  );
}

/** Where the pictures are. `notes`: each article is a note of its own, which may embed them or hold them as data. */
export function PicturesChoice({ choices, onChoices, notes }: ChoicesProps & { notes: boolean }) {
  const beside = [{ value: 'local', label: exportWords.local() }] as const;
  const inside = [
    { value: 'embed', label: exportWords.embed() },
    { value: 'inline', label: exportWords.inline() },
  ] as const;
  const { pictures } = choices;
  return (
    <Option name={exportWords.pictures()}>
      <Choice
        label={exportWords.pictures()}
        options={[...beside, ...(notes ? inside : []), { value: 'remote', label: exportWords.remote() }]}
        value={notes ? pictures : haveFiles(pictures) ? 'local' : 'remote'}
        onChange={(pictures) => onChoices({ ...choices, pictures })}
      />
    </Option>
  );
}

/** The program for which notes are written. */
export function PresetChoice({ choices, onChoices }: ChoicesProps) {
  return (
    <Option name={templateWords.preset()}>
      <Select
        label={templateWords.preset()}
        options={presetNames.map((value) => ({ value, label: sayChosenPreset(value, choices.templates) }))}
        value={choices.preset}
        onChange={(preset) => onChoices({ ...choices, preset })}
      />
    </Option>
  );
}

/** By what the articles of one file are put together. */
export function OrderChoice({ choices, onChoices }: ChoicesProps) {
  return (
    <Option name={exportWords.order()}>
      <Choice
        label={exportWords.order()}
        options={[
          { value: 'account', label: exportWords.orderAccount() },
          { value: 'tag', label: exportWords.orderTag() },
          { value: 'date', label: exportWords.orderDate() },
        ]}
        value={choices.order}
        onChange={(order) => onChoices({ ...choices, order })}
      />
    </Option>
  );
}
