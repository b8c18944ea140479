import { Check } from 'lucide-preact';
import { Icon } from '@/components/icon';
import { common } from '@/utils/i18n/common';
import { sayNumber, saySize } from '@/utils/i18n/format';
import { settingWords } from '@/utils/i18n/settings';
import { spaceWords } from '@/utils/i18n/space';
import { BackupRows, type BackupRowsProps } from './backup-rows';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';

/** How much the library holds and takes up; null while it is counted. `bytes` is null where the browser does not tell. */
export type LibrarySize = { articles: number; trash: number; bytes: number | null } | null;

export function DataSettings({ size, ...backup }: { size: LibrarySize } & BackupRowsProps) {
  return (
    <SettingSection id="data" title={settingWords.data()}>
      <dl class="totals">
        <Total name={settingWords.articles()} value={size && common.articles(sayNumber(size.articles))} />
        <Total name={settingWords.used()} value={size?.bytes ? saySize(size.bytes) : null} />
        <Total name={settingWords.inTrash()} value={size && common.articles(sayNumber(size.trash))} />
      </dl>
      <SettingRow name={spaceWords.openName()} hint={spaceWords.openHint()}>
        <a class="btn edge" href="#/space">
          {spaceWords.open()}
        </a>
      </SettingRow>
      <BackupRows {...backup} />
      <SettingRow name={settingWords.trash()} hint={settingWords.trashHint()}>
        <a class="btn edge" href="#/trash">
          {settingWords.openTrash()}
        </a>
      </SettingRow>
      <SettingRow name={settingWords.persistent()} hint={settingWords.persistentHint()}>
        <span class="ok t13 row">
          <Icon of={Check} />
          {settingWords.unlimited()}
        </span>
      </SettingRow>
    </SettingSection>
  );
}

function Total({ name, value }: { name: string; value: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? '—'}</dd>
    </div>
  );
}
