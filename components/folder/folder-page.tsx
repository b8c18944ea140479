import { FolderOpen, FolderSync, Menu } from 'lucide-preact';
import { common } from '@/utils/i18n/common';
import { sayError } from '@/utils/i18n/errors';
import { folderWords } from '@/utils/i18n/folder';
import { libraryWords } from '@/utils/i18n/library';
import { Button, IconButton } from '../button';
import { Notice } from '../notice';
import { ChosenFolder } from './chosen-folder';
import { FolderProgress } from './folder-progress';
import type { FolderActions, FolderState } from './folder-state';

type FolderPageProps = { state: FolderState; follows: boolean; actions: FolderActions; onMenu(): void };

/** A folder on disk that holds what the library holds: choose it, watch it, see what was done. */
export function FolderPage({ state, follows, actions, onMenu }: FolderPageProps) {
  return (
    <>
      <header class="tool m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={onMenu} />
      </header>
      <div class="page folder">
        <h1>{folderWords.title()}</h1>
        <Content state={state} follows={follows} actions={actions} />
      </div>
    </>
  );
}

function Content({ state, follows, actions }: Omit<FolderPageProps, 'onMenu'>) {
  switch (state.step) {
    case 'opening':
      return null;
    case 'none':
      return <NoFolder onChoose={actions.choose} />;
    case 'running':
      return <FolderProgress {...state} onStop={actions.stop} />;
    case 'lapsed':
      return (
        <>
          <Notice kind="warn" title={folderWords.lapsed()}>
            <p>{folderWords.lapsedHint(state.name)}</p>
            <Button icon={FolderOpen} look="edge" onClick={actions.allow}>
              {folderWords.allow()}
            </Button>
          </Notice>
          <ChosenFolder name={state.name} last={null} follows={follows} actions={actions} />
        </>
      );
    case 'failed':
      return (
        <>
          <Failed code={state.code} onRetry={actions.sync} />
          <ChosenFolder name={state.name} last={null} follows={follows} actions={actions} />
        </>
      );
    case 'ready':
      return <ChosenFolder {...state} follows={follows} actions={actions} onSync={actions.sync} />;
  }
}

function NoFolder({ onChoose }: { onChoose(): void }) {
  return (
    <>
      <p class="mid">{folderWords.intro()}</p>
      <p class="mid">{folderWords.promise()}</p>
      <p>
        <Button icon={FolderSync} look="primary tall" onClick={onChoose}>
          {folderWords.choose()}
        </Button>
      </p>
    </>
  );
}

function Failed({ code, onRetry }: { code: string; onRetry(): void }) {
  const { title, advice } = sayError(code);
  return (
    <Notice kind="warn" title={title}>
      <p>{advice}</p>
      <p class="dim t12">{common.errorCode(code)}</p>
      <Button look="text" onClick={onRetry}>
        {common.retry()}
      </Button>
    </Notice>
  );
}
