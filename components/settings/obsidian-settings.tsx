import { settingWords } from '@/utils/i18n/settings';
import { SettingRow } from './setting-row';
import type { Setting } from './settings-view';

/** Where single articles go in Obsidian; without a vault, nothing offers it. */
export function ObsidianSettings({ settings, onChange }: Setting) {
  const set = (part: Partial<typeof settings.obsidian>) => onChange({ obsidian: { ...settings.obsidian, ...part } });
  return (
    <>
      <SettingRow id="obsidian-vault" name={settingWords.obsidianVault()} hint={settingWords.obsidianVaultHint()}>
        <Field labelledBy="obsidian-vault" value={settings.obsidian.vault} onChange={(vault) => set({ vault })} />
      </SettingRow>
      {settings.obsidian.vault !== '' && (
        <SettingRow id="obsidian-folder" name={settingWords.obsidianFolder()} hint={settingWords.obsidianFolderHint()}>
          <Field labelledBy="obsidian-folder" value={settings.obsidian.folder} onChange={(folder) => set({ folder })} />
        </SettingRow>
      )}
    </>
  );
}

type FieldProps = { labelledBy: string; value: string; onChange(value: string): void };

function Field({ labelledBy, value, onChange }: FieldProps) {
  return (
    <span class="field">
      <input
        type="text"
        aria-labelledby={labelledBy}
        value={value}
        spellcheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </span>
  );
}
