import { type ExportFormat, formats } from '@/utils/export/formats';
import { hasTemplate } from '@/utils/export/note-form';
import { haveFiles } from '@/utils/export/picture-style';
import { presets } from '@/utils/export/template/presets';
import { exportWords } from '@/utils/i18n/export';
import { Select } from '../select';
import { LayoutChoice, OrderChoice, PicturesChoice, PresetChoice } from './archive-choices';
import { ExampleTree } from './example-tree';
import type { ExportChoices } from './export-state';
import { Option } from './option';

type FormProps = {
  format: ExportFormat;
  choices: ExportChoices;
  fileName: string;
  example: string | null;
  /** The setting leaves the author's promotion out. */
  trims: boolean;
  onFormat(format: ExportFormat): void;
  onChoices(choices: ExportChoices): void;
};

/** What is read, what is worked on, what is listed. */
const groups: { label(): string; of: ExportFormat[] }[] = [
  { label: exportWords.forNotes, of: ['markdown', 'html', 'text'] },
  { label: exportWords.forReading, of: ['epub', 'collection', 'markdownBook'] },
  { label: exportWords.forLists, of: ['csv', 'json', 'bibtex', 'csl'] },
];
const holds: Record<ExportFormat, () => string> = {
  markdown: exportWords.note,
  text: exportWords.words,
  html: exportWords.page,
  epub: exportWords.book,
  collection: exportWords.pages,
  markdownBook: exportWords.merged,
  csv: exportWords.metadata,
  json: exportWords.metadata,
  bibtex: exportWords.references,
  csl: exportWords.references,
};

/** What is written and how, and what one of its notes will be called. */
export function ExportChoicesForm({ format, choices, fileName, example, trims, onFormat, onChoices }: FormProps) {
  const { asks } = formats[format];
  const notes = format === 'markdown';
  const { pictures } = presets[choices.preset];
  return (
    <>
      <dl class="options">
        <Option name={exportWords.format()}>
          <Select
            label={exportWords.format()}
            options={groups.map(({ label, of }) => ({ label: label(), options: of.map(optionOf) }))}
            value={format}
            onChange={onFormat}
          />
        </Option>
        {notes && <PresetChoice choices={choices} onChoices={onChoices} />}
        <Option name={exportWords.holds()}>{notes ? noteHolds(choices) : holds[format]()}</Option>
        {asks.includes('layout') && !(notes && hasTemplate(choices)) && (
          <LayoutChoice choices={choices} onChoices={onChoices} />
        )}
        {asks.includes('pictures') && <PicturesChoice choices={choices} onChoices={onChoices} notes={notes} />}
        {asks.includes('order') && <OrderChoice choices={choices} onChoices={onChoices} />}
        {asks.length > 0 && trims && (
          <Option name={exportWords.promotion()}>
            {(notes ? exportWords.promotionOut : exportWords.promotionOff)()}
          </Option>
        )}
        <Option name={exportWords.to()}>{exportWords.downloads(fileName)}</Option>
      </dl>
      {example !== null && (
        <ExampleTree path={example} pictures={notes && haveFiles(choices.pictures) ? pictures.folder : null} />
      )}
    </>
  );
}

/** What stands above the text of a note depends on its template. */
function noteHolds({ preset, templates }: ExportChoices): string {
  const { form } = templates[preset] ?? presets[preset].template;
  return { yaml: exportWords.note, properties: exportWords.noteProperties, none: exportWords.notePlain }[form]();
}

function optionOf(value: ExportFormat) {
  return { value, label: exportWords[value]() };
}
