import { exportWords } from '@/utils/i18n/export';
import { Choice } from '../choice';
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

/** Where the pictures of notes are. */
export function PicturesChoice({ choices, onChoices }: ChoicesProps) {
  return (
    <Option name={exportWords.pictures()}>
      <Choice
        label={exportWords.pictures()}
        options={[
          { value: 'local', label: exportWords.local() },
          { value: 'remote', label: exportWords.remote() },
        ]}
        value={choices.pictures}
        onChange={(pictures) => onChoices({ ...choices, pictures })}
      />
    </Option>
  );
}
