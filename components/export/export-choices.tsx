import type { ComponentChildren } from 'preact';
import { exportWords } from '@/utils/i18n/export';
import { Choice } from '../choice';
import type { ExportChoices } from './export-state';

type FormProps = {
  choices: ExportChoices;
  fileName: string;
  example: string;
  /** The setting leaves the author's promotion out. */
  trims: boolean;
  onChoices(choices: ExportChoices): void;
};

/** How the archive is laid out, and what one of its notes will be called. */
export function ExportChoicesForm({ choices, fileName, example, trims, onChoices }: FormProps) {
  const [folder, name] = splitPath(example);
  return (
    <>
      <dl class="options">
        <Option name={exportWords.format()}>{exportWords.formatIs()}</Option>
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
        {trims && <Option name={exportWords.promotion()}>{exportWords.promotionOut()}</Option>}
        <Option name={exportWords.to()}>{exportWords.downloads(fileName)}</Option>
      </dl>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing in it is a control */}
      <div class="tree" role="group" aria-label={exportWords.example()}>
        {folder && <p>{folder}/</p>}
        <p class={folder ? 'inside' : ''}>
          <b>{name}</b>
        </p>
        {choices.pictures === 'local' && <p>pictures/1f3a….jpg</p>}
      </div>
    </>
  );
}

function Option({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function splitPath(path: string): [string | null, string] {
  const at = path.lastIndexOf('/');
  return at === -1 ? [null, path] : [path.slice(0, at), path.slice(at + 1)];
}
