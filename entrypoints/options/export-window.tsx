import { useEffect, useState } from 'preact/hooks';
import { ExportDialog } from '@/components/export/export-dialog';
import type { ExportChoices } from '@/components/export/export-state';
import type { Article } from '@/utils/article';
import { hasCode } from '@/utils/coded-error';
import { type ExportFormat, formats } from '@/utils/export/formats';
import { noteForm } from '@/utils/export/note-form';
import { notePaths } from '@/utils/export/note-path';
import { exportWords } from '@/utils/i18n/export';
import { localDay } from '@/utils/local-day';
import { changeSettings, preferences } from '@/utils/preferences';
import { cancelExport, exporting, newExport, showExport, startExport } from './export-job';

type ExportWindowProps = { articles: Article[]; all: boolean; onClose(): void };

/** The export dialog with what it needs; its choices are the settings. */
export function ExportWindow({ articles, all, onClose }: ExportWindowProps) {
  const choices = preferences.value.export;
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const { ending, each } = formats[format];
  const fileName = exportWords.fileName(localDay(new Date()), ending(choices));
  const [first] = articles;
  useEffect(newExport, []);
  return (
    <ExportDialog
      state={exporting.value}
      all={all}
      count={articles.length}
      format={format}
      choices={choices}
      fileName={fileName}
      trims={preferences.value.trimPromotion}
      example={first && each ? examplePath(first, format, choices) : null}
      onFormat={setFormat}
      onChoices={(next) => changeSettings({ export: next })}
      onStart={() => startExport(articles, format, choices, fileName)}
      onCancel={cancelExport}
      onShow={showExport}
      onClose={onClose}
    />
  );
}

/** Empty where a template cannot be used: the export itself says so. */
function examplePath(article: Article, format: ExportFormat, choices: ExportChoices): string {
  if (format !== 'markdown') return notePaths(choices.layout, formats[format].each ?? '')(article);
  try {
    return noteForm(choices).pathOf(article);
  } catch (error) {
    if (hasCode(error, 'EXPORT-TEMPLATE')) return '';
    throw error;
  }
}
