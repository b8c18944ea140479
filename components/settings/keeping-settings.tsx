import { Choice } from '@/components/choice';
import { NumberChoice } from '@/components/number-choice';
import { Switch } from '@/components/switch';
import { settingWords } from '@/utils/i18n/settings';
import { pictureLimits, pictureShrinks } from './setting-choices';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import type { Setting } from './settings-view';

export function KeepingSettings({ settings, onChange }: Setting) {
  return (
    <SettingSection id="keeping" title={settingWords.keeping()}>
      <SettingRow name={settingWords.badge()} hint={settingWords.badgeHint()} id="set-badge">
        <Switch on={settings.badge} onChange={(badge) => onChange({ badge })} labelledBy="set-badge" />
      </SettingRow>
      <SettingRow name={settingWords.pictureLimit()} hint={settingWords.pictureLimitHint()}>
        <NumberChoice
          label={settingWords.pictureLimit()}
          options={pictureLimits}
          value={settings.pictureLimit}
          onChange={(pictureLimit) => onChange({ pictureLimit })}
          unit=" MB"
        />
      </SettingRow>
      <SettingRow name={settingWords.shrink()} hint={settingWords.shrinkHint()}>
        <Choice
          label={settingWords.shrink()}
          options={pictureShrinks()}
          value={String(settings.pictureShrink)}
          onChange={(kilobytes) => onChange({ pictureShrink: Number(kilobytes) })}
        />
      </SettingRow>
    </SettingSection>
  );
}
