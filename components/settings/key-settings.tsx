import { Button } from '@/components/button';
import { Switch } from '@/components/switch';
import { settingWords } from '@/utils/i18n/settings';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import type { Setting } from './settings-view';

/** A command and its keys as the browser writes them (`Alt+Shift+S`, `⌥⇧S`); empty when it has none. */
export type KeyCommand = { name: string; keys: string };

type KeySettingsProps = Setting & { commands: KeyCommand[]; onChangeKeys(): void };

export function KeySettings({ settings, onChange, commands, onChangeKeys }: KeySettingsProps) {
  return (
    <SettingSection id="keys" title={settingWords.keys()}>
      <SettingRow name={settingWords.singleKeys()} hint={settingWords.singleKeysHint()} id="set-single-keys">
        <Switch
          on={settings.singleKeys}
          onChange={(singleKeys) => onChange({ singleKeys })}
          labelledBy="set-single-keys"
        />
      </SettingRow>
      {commands.map(({ name, keys }) => (
        <SettingRow key={name} name={sayCommand(name)}>
          <Keys keys={keys} />
        </SettingRow>
      ))}
      <SettingRow name={settingWords.changeKeys()} hint={settingWords.changeKeysHint()}>
        <Button look="edge" onClick={onChangeKeys}>
          {settingWords.changeKeys()}
        </Button>
      </SettingRow>
    </SettingSection>
  );
}

/** Alt+Shift+S as three keys. */
export function Keys({ keys }: { keys: string }) {
  if (keys === '') return <span class="dim t13">{settingWords.noKey()}</span>;
  const parts = keys.includes('+') ? keys.split('+') : [...keys];
  return (
    <span class="keys">
      {parts.map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </span>
  );
}

function sayCommand(name: string): string {
  if (name === 'clip') return settingWords.keyClip();
  return name === 'library' ? settingWords.keyLibrary() : settingWords.keyPopup();
}
