import { common } from '@/utils/i18n/common';

export function SettingsPage({ section: _section }: { section: string }) {
  return <main class="page">{common.settings()}</main>;
}
