import { FolderSync } from 'lucide-preact';
import { folderWords } from '@/utils/i18n/folder';
import { Button } from '../button';
import { SettingRow } from '../settings/setting-row';
import { Switch } from '../switch';
import type { FolderActions, LastSync } from './folder-state';
import { LastReport } from './last-report';

type ChosenProps = {
  name: string;
  last: LastSync | null;
  follows: boolean;
  actions: FolderActions;
  /** Left out while it cannot be synced. */
  onSync?(): void;
};

/** The folder that was chosen, how it is kept in step, and what the last sync did. */
export function ChosenFolder({ name, last, follows, actions, onSync }: ChosenProps) {
  return (
    <>
      {onSync && <LastReport last={last} />}
      {onSync && (
        <p>
          <Button icon={FolderSync} look="primary tall" onClick={onSync}>
            {folderWords.sync()}
          </Button>
        </p>
      )}
      <section>
        <SettingRow name={folderWords.folder()} hint={name}>
          <Button look="edge" onClick={actions.choose}>
            {folderWords.other()}
          </Button>
          <Button look="edge" onClick={actions.forget}>
            {folderWords.forget()}
          </Button>
        </SettingRow>
        <SettingRow id="folder-follows" name={folderWords.follows()} hint={folderWords.followsHint()}>
          <Switch on={follows} onChange={actions.setFollows} labelledBy="folder-follows" />
        </SettingRow>
        <SettingRow name={folderWords.form()} hint={folderWords.formHint()}>
          <a class="btn edge" href="#/settings/export">
            {folderWords.toSettings()}
          </a>
        </SettingRow>
      </section>
      <p class="dim t13">{folderWords.promise()}</p>
    </>
  );
}
