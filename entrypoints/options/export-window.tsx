import { useEffect, useState } from 'preact/hooks';
import { ExportDialog } from '@/components/export/export-dialog';
import { type ExportFormat, isArchive } from '@/components/export/export-state';
import type { Article } from '@/utils/article';
import { lists } from '@/utils/export/list';
import { notePaths } from '@/utils/export/note-path';
import { exportWords } from '@/utils/i18n/export';
import { localDay } from '@/utils/local-day';
import { changeSettings, preferences } from '@/utils/preferences';
import { cancelExport, exporting, newExport, showExport, startExport, startList } from './export-job';

type ExportWindowProps = { articles: Article[]; all: boolean; onClose(): void };

/** The export dialog with what it needs; its choices are the settings. */
export function ExportWindow({ articles, all, onClose }: ExportWindowProps) {
  const choices = preferences.value.export;
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const ending = isArchive(format) ? '.zip' : lists[format].extension;
  const fileName = exportWords.fileName(localDay(new Date()), ending);
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
      example={first ? notePaths(choices.layout, format === 'text' ? '.txt' : '.md')(first) : ''}
      onFormat={setFormat}
      onChoices={(next) => changeSettings({ export: next })}
      onStart={() =>
        isArchive(format) ? startExport(articles, format, choices, fileName) : startList(articles, format, fileName)
      }
      onCancel={cancelExport}
      onShow={showExport}
      onClose={onClose}
    />
  );
}
