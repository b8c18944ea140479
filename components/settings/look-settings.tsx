import { Choice } from '@/components/choice';
import { Select } from '@/components/select';
import { settingWords } from '@/utils/i18n/settings';
import { languageNames, themes } from './setting-choices';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import type { Setting } from './settings-view';

export function LookSettings({ settings, onChange }: Setting) {
  return (
    <SettingSection id="look" title={settingWords.look()}>
      <SettingRow name={settingWords.theme()} hint={settingWords.themeHint()}>
        <Choice
          label={settingWords.theme()}
          options={themes()}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
      </SettingRow>
      <SettingRow name={settingWords.language()}>
        <Select
          label={settingWords.language()}
          options={languageNames()}
          value={settings.language}
          onChange={(language) => onChange({ language })}
        />
      </SettingRow>
    </SettingSection>
  );
}
