import {
  ArrowLeft,
  Bookmark,
  BookOpen,
  Download,
  HardDrive,
  Info,
  Keyboard,
  Languages,
  ShieldCheck,
} from 'lucide-preact';
import { Icon } from '@/components/icon';
import { common } from '@/utils/i18n/common';
import { settingWords } from '@/utils/i18n/settings';
import type { Settings } from '@/utils/settings';
import type { BackupRowsProps } from './backup-rows';
import { DataSettings, type LibrarySize } from './data-settings';
import { ExportSettings } from './export-settings';
import { KeepingSettings } from './keeping-settings';
import { type KeyCommand, KeySettings } from './key-settings';
import { LookSettings } from './look-settings';
import { type KnownHost, PrivacySettings } from './privacy-settings';
import { ReadingSettings } from './reading-settings';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import { sampleArticle } from './template/sample-article';
import type { Tried } from './template/template-preview';
import { useSectionInSight } from './use-section-in-sight';

/** What every group of settings gets; a change takes effect at once. */
export type Setting = { settings: Settings; onChange(change: Partial<Settings>): void };

type SettingsViewProps = Setting &
  BackupRowsProps & {
    /** The group that was asked for; empty for none. */
    section: string;
    size: LibrarySize;
    hosts: KnownHost[];
    commands: KeyCommand[];
    version: string;
    /** An article of the reader's to try templates on; null while there is none. */
    tried: Tried | null;
    onAllow(origin: string): void;
    onRevoke(origin: string): void;
    onChangeKeys(): void;
  };

/** The settings in one column, their groups at the left. */
export function SettingsView({ section, settings, onChange, ...rest }: SettingsViewProps) {
  return (
    <div class="app">
      <SettingsSide section={section} />
      <main class="page settings">
        <a class="back" href="#/library" aria-label={common.back()}>
          <Icon of={ArrowLeft} size={18} />
        </a>
        <h1>{common.settings()}</h1>
        <KeepingSettings settings={settings} onChange={onChange} />
        <LookSettings settings={settings} onChange={onChange} />
        <ReadingSettings settings={settings} onChange={onChange} />
        <ExportSettings settings={settings} onChange={onChange} tried={rest.tried ?? sampleArticle()} />
        <DataSettings size={rest.size} onBackUp={rest.onBackUp} onRestore={rest.onRestore} />
        <PrivacySettings hosts={rest.hosts} onAllow={rest.onAllow} onRevoke={rest.onRevoke} />
        <KeySettings
          settings={settings}
          onChange={onChange}
          commands={rest.commands}
          onChangeKeys={rest.onChangeKeys}
        />
        <SettingSection id="about" title={settingWords.about()}>
          <SettingRow name={common.product()} hint={settingWords.aboutHint()}>
            <span class="dim t13">
              {settingWords.version()} {rest.version}
            </span>
          </SettingRow>
        </SettingSection>
      </main>
    </div>
  );
}

const groups = [
  { id: 'keeping', icon: Bookmark, name: settingWords.keeping },
  { id: 'look', icon: Languages, name: settingWords.look },
  { id: 'reading', icon: BookOpen, name: settingWords.reading },
  { id: 'export', icon: Download, name: settingWords.export },
  { id: 'data', icon: HardDrive, name: settingWords.data },
  { id: 'privacy', icon: ShieldCheck, name: settingWords.privacy },
  { id: 'keys', icon: Keyboard, name: settingWords.keys },
  { id: 'about', icon: Info, name: settingWords.about },
];

function SettingsSide({ section }: { section: string }) {
  const inSight = useSectionInSight(section);
  return (
    <nav class="side" aria-label={common.settings()}>
      <a class="brand" href="#/library">
        <Icon of={ArrowLeft} />
        {common.library()}
      </a>
      <div class="nav">
        {groups.map(({ id, icon, name }) => (
          <a key={id} href={`#/settings/${id}`} aria-current={id === inSight ? 'true' : undefined}>
            <Icon of={icon} />
            {name()}
          </a>
        ))}
      </div>
      <p class="end t12 dim">{settingWords.atOnce()}</p>
    </nav>
  );
}
