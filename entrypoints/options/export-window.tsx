import { useEffect } from 'preact/hooks';
import { ExportDialog } from '@/components/export/export-dialog';
import type { Article } from '@/utils/article';
import { notePaths } from '@/utils/export/note-path';
import { exportWords } from '@/utils/i18n/export';
import { localDay } from '@/utils/local-day';
import { changeSettings, preferences } from '@/utils/preferences';
import { cancelExport, exporting, newExport, showExport, startExport } from './export-job';

type ExportWindowProps = { articles: Article[]; all: boolean; onClose(): void };

/** The export dialog with what it needs; its choices are the settings. */
export function ExportWindow({ articles, all, onClose }: ExportWindowProps) {
  const choices = preferences.value.export;
  const fileName = exportWords.fileName(localDay(new Date()));
  const [first] = articles;
  useEffect(newExport, []);
  return (
    <ExportDialog
      state={exporting.value}
      all={all}
      count={articles.length}
      choices={choices}
      fileName={fileName}
      trims={preferences.value.trimPromotion}
      example={first ? notePaths(choices.layout)(first) : ''}
      onChoices={(next) => changeSettings({ export: next })}
      onStart={() => startExport(articles, choices, fileName)}
      onCancel={cancelExport}
      onShow={showExport}
      onClose={onClose}
    />
  );
}
