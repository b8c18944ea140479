import { Choice } from '@/components/choice';
import { settingWords } from '@/utils/i18n/settings';
import type { Settings } from '@/utils/settings';
import { ObsidianSettings } from './obsidian-settings';
import { layouts, pictureChoices, tableChoices } from './setting-choices';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import type { Setting } from './settings-view';
import type { Tried } from './template/template-preview';
import { TemplateSettings } from './template/template-settings';

/** What the export dialog offers first. `tried`: an article to try templates on. */
export function ExportSettings({ settings, onChange, tried }: Setting & { tried: Tried }) {
  const set = (part: Partial<Settings['export']>) => onChange({ export: { ...settings.export, ...part } });
  return (
    <SettingSection id="export" title={settingWords.export()}>
      <SettingRow name={settingWords.layout()} hint={settingWords.layoutHint()}>
        <Choice
          label={settingWords.layout()}
          options={layouts()}
          value={settings.export.layout}
          onChange={(layout) => set({ layout })}
        />
      </SettingRow>
      <SettingRow name={settingWords.pictures()} hint={settingWords.picturesHint()}>
        <Choice
          label={settingWords.pictures()}
          options={pictureChoices()}
          value={settings.export.pictures}
          onChange={(pictures) => set({ pictures })}
        />
      </SettingRow>
      <SettingRow name={settingWords.tables()} hint={settingWords.tablesHint()}>
        <Choice
          label={settingWords.tables()}
          options={tableChoices()}
          value={settings.export.tables}
          onChange={(tables) => set({ tables })}
        />
      </SettingRow>
      <TemplateSettings chosen={settings.export} tried={tried} onChange={set} />
      <ObsidianSettings settings={settings} onChange={onChange} />
    </SettingSection>
  );
}
