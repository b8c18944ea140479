import { Button } from '@/components/button';
import { settingWords } from '@/utils/i18n/settings';
import { SettingSection } from './setting-section';

/** An address that the extension may read or contact. */
export type KnownHost = {
  /** The match pattern, as the browser knows it. */
  origin: string;
  /** Pattern without protocol and path: `*.qpic.cn`; null means every site. */
  host: string | null;
  why: 'wechat' | 'site' | 'pictures' | 'granted';
  /** Firefox lets people take back what came with the install. */
  allowed: boolean;
};

type PrivacyProps = { hosts: KnownHost[]; onAllow(origin: string): void; onRevoke(origin: string): void };

export function PrivacySettings({ hosts, onAllow, onRevoke }: PrivacyProps) {
  return (
    <SettingSection id="privacy" title={settingWords.privacy()}>
      <p class="lead">{settingWords.privacyHint()}</p>
      <table class="hosts">
        <thead>
          <tr>
            <th scope="col">{settingWords.address()}</th>
            <th scope="col">{settingWords.why()}</th>
            <th scope="col">{settingWords.allowed()}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map((host) => (
            <tr key={host.origin}>
              <th scope="row">{host.host ? <code>{host.host}</code> : settingWords.allSites()}</th>
              <td>{sayWhy(host)}</td>
              <td>
                <Permission host={host} onAllow={onAllow} onRevoke={onRevoke} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="lead">{settingWords.nothingElse()}</p>
    </SettingSection>
  );
}

function Permission({ host, onAllow, onRevoke }: Omit<PrivacyProps, 'hosts'> & { host: KnownHost }) {
  if (host.allowed && host.why !== 'granted') return <>{settingWords.withInstall()}</>;
  return (
    <Button look="text" onClick={() => (host.allowed ? onRevoke : onAllow)(host.origin)}>
      {host.allowed ? settingWords.revoke() : settingWords.allow()}
      <span class="sr"> {host.host ?? settingWords.allSites()}</span>
    </Button>
  );
}

function sayWhy({ why }: KnownHost): string {
  if (why === 'wechat') return settingWords.whyWechat();
  if (why === 'site') return settingWords.whySite();
  return why === 'pictures' ? settingWords.whyPictures() : settingWords.whyGranted();
}
