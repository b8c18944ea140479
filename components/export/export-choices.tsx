import { exportWords } from '@/utils/i18n/export';
import { Select } from '../select';
import { ExampleTree } from './example-tree';
import type { ExportChoices, ExportFormat } from './export-state';
import { NoteChoices } from './note-choices';
import { Option } from './option';

type FormProps = {
  format: ExportFormat;
  choices: ExportChoices;
  fileName: string;
  example: string;
  /** The setting leaves the author's promotion out. */
  trims: boolean;
  onFormat(format: ExportFormat): void;
  onChoices(choices: ExportChoices): void;
};

const formats: ExportFormat[] = ['markdown', 'csv', 'json', 'bibtex', 'csl'];
const holds = {
  markdown: exportWords.note,
  csv: exportWords.metadata,
  json: exportWords.metadata,
  bibtex: exportWords.references,
  csl: exportWords.references,
};

/** What is written and how, and what one of its notes will be called. */
export function ExportChoicesForm({ format, choices, fileName, example, trims, onFormat, onChoices }: FormProps) {
  const notes = format === 'markdown';
  return (
    <>
      <dl class="options">
        <Option name={exportWords.format()}>
          <Select
            label={exportWords.format()}
            options={formats.map((value) => ({ value, label: exportWords[value]() }))}
            value={format}
            onChange={onFormat}
          />
        </Option>
        <Option name={exportWords.holds()}>{holds[format]()}</Option>
        {notes && <NoteChoices choices={choices} onChoices={onChoices} />}
        {notes && trims && <Option name={exportWords.promotion()}>{exportWords.promotionOut()}</Option>}
        <Option name={exportWords.to()}>{exportWords.downloads(fileName)}</Option>
      </dl>
      {notes && <ExampleTree path={example} pictures={choices.pictures === 'local'} />}
    </>
  );
}
