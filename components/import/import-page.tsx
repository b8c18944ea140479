import { FileUp, FolderUp, Menu } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { sayNumber } from '@/utils/i18n/format';
import { importWords } from '@/utils/i18n/import';
import { libraryWords } from '@/utils/i18n/library';
import { Button, IconButton } from '../button';
import { Icon } from '../icon';
import { Bar } from '../picture-cells';
import { droppedFiles } from './dropped-files';
import { ImportReport } from './import-report';
import type { ImportState } from './import-state';

type ImportPageProps = {
  state: ImportState;
  onFiles(files: File[]): void;
  onStop(): void;
  onAgain(): void;
  onMenu(): void;
  onCopy(text: string): Promise<void>;
  onDownload(text: string): void;
};

/** Files → articles: choose or drop them, watch, and see what became of each. */
export function ImportPage({ state, onFiles, onStop, onMenu, ...report }: ImportPageProps) {
  return (
    <>
      <header class="tool m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={onMenu} />
      </header>
      <div class="page import">
        <h1>{importWords.title()}</h1>
        {state.step === 'idle' && <DropPlace onFiles={onFiles} />}
        {state.step === 'running' && <Running {...state} onStop={onStop} />}
        {state.step === 'done' && <ImportReport rows={state.rows} stopped={state.stopped} {...report} />}
      </div>
    </>
  );
}

function DropPlace({ onFiles }: { onFiles(files: File[]): void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    event.stopPropagation();
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
  };
  return (
    <>
      <p class="mid">{importWords.intro()}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the buttons too */}
      <div
        class={`drop-place ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{importWords.drop()}</p>
        <div class="row">
          <Picker icon={FileUp} word={importWords.choose()} look="primary" onFiles={onFiles} />
          <Picker icon={FolderUp} word={importWords.chooseFolder()} look="edge" onFiles={onFiles} folder />
        </div>
        <p class="dim t12">{importWords.kinds()}</p>
      </div>
    </>
  );
}

type PickerProps = {
  icon: typeof FileUp;
  word: string;
  look: string;
  onFiles(files: File[]): void;
  /** A whole folder, with the pictures that its documents name. */
  folder?: boolean;
};

/** The browser's own file field under a button of ours. */
function Picker({ icon, word, look, onFiles, folder = false }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label class={`btn tall ${look}`}>
      <Icon of={icon} />
      {word}
      <input
        ref={input}
        class="sr"
        type="file"
        multiple
        accept={folder ? undefined : '.md,.markdown,.txt,.html,.htm,.xhtml,.mhtml,.mht,.json,.zip,image/*'}
        {...(folder && { webkitdirectory: true })}
        onChange={() => take(input.current?.files ?? null, onFiles)}
      />
    </label>
  );
}

function take(files: FileList | null, onFiles: (files: File[]) => void): void {
  if (files && files.length > 0) onFiles([...files]);
}

type RunningProps = Omit<Extract<ImportState, { step: 'running' }>, 'step'> & { onStop(): void };

function Running({ documents, of, perSecond, secondsLeft, name, onStop }: RunningProps) {
  const share = documents / of;
  const percent = Math.round(share * 100);
  return (
    <div class="running">
      <div
        role="progressbar"
        aria-label={importWords.title()}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={importWords.progressText(sayNumber(documents), String(percent))}
      >
        <p class="tally">{importWords.done(sayNumber(documents), sayNumber(of))}</p>
        <Bar done={share} />
      </div>
      <p class="dim t12 num">
        {perSecond !== null && importWords.speed(sayNumber(perSecond))}
        {secondsLeft !== null &&
          importWords.left(sayNumber(secondsLeft < 60 ? secondsLeft : secondsLeft / 60), secondsLeft < 60)}
      </p>
      <p class="dim t12 clip">{importWords.reading(name)}</p>
      <p class="dim t12">{importWords.stayOpen()}</p>
      <Button look="edge" onClick={onStop}>
        {importWords.stop()}
      </Button>
    </div>
  );
}
