import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { importWords } from '@/utils/i18n/import';
import { droppedFiles } from './dropped-files';

type DropAnywhereProps = { class: string; onFiles(files: File[]): void; children: ComponentChildren };

/** Files and folders that are dropped anywhere on what it holds are imported. */
export function DropAnywhere({ class: look, onFiles, children }: DropAnywhereProps) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the import page has buttons for the same
    <div
      class={look}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer || !hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
      }}
    >
      {children}
      {over && (
        <p class="drop-veil" aria-hidden="true">
          {importWords.release()}
        </p>
      )}
    </div>
  );
}

/** Words and links that are dragged about on the page are none. */
function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
