import { FileText, HardDrive, Image, type LucideIcon, Stamp, Upload } from 'lucide-preact';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { Seal } from '@/components/seal';
import { Select } from '@/components/select';
import { Keys } from '@/components/settings/key-settings';
import { languageNames } from '@/components/settings/setting-choices';
import { common } from '@/utils/i18n/common';
import type { Language } from '@/utils/i18n/i18n';
import { settingWords } from '@/utils/i18n/settings';
import { welcomeWords } from '@/utils/i18n/welcome';

type WelcomeProps = {
  language: 'auto' | Language;
  onLanguage(language: 'auto' | Language): void;
  /** Keys of the command that keeps an article; empty when it has none. */
  keys: string;
  /** The browser lets us read the sites of the manifest; Firefox may not have. */
  granted: boolean;
  onAllow(): void;
};

/** What it does and what it may do, in plain words; shown once. */
export function Welcome({ language, onLanguage, keys, granted, onAllow }: WelcomeProps) {
  return (
    <div class="welcome">
      <div class="range" aria-hidden="true" />
      <header>
        <span class="brand grow">{common.product()}</span>
        <Select label={settingWords.language()} options={languageNames()} value={language} onChange={onLanguage} />
      </header>
      <main>
        <p class="verse">
          {welcomeWords.verseOne()}
          <br />
          {welcomeWords.verseTwo()}
          <Seal state="kept" big stamped />
        </p>
        <div class="words">
          <h1>{welcomeWords.heading()}</h1>
          <p class="what">{welcomeWords.what()}</p>
          <ul class="points">
            <Point icon={FileText} name={welcomeWords.pages()} hint={welcomeWords.pagesHint()} />
            <Point icon={Image} name={welcomeWords.pictures()} hint={welcomeWords.picturesHint()} />
            <Point icon={Stamp} name={welcomeWords.seal()} hint={welcomeWords.sealHint()} />
            <Point icon={HardDrive} name={welcomeWords.space()} hint={welcomeWords.spaceHint()} />
          </ul>
          {!granted && (
            <Notice kind="warn" title={welcomeWords.notGranted()}>
              <p>{welcomeWords.notGrantedHint()}</p>
              <Button look="text" onClick={onAllow}>
                {settingWords.allow()}
              </Button>
            </Notice>
          )}
          <div class="acts">
            <a class="btn primary tall" href="#/library">
              {common.openLibrary()}
            </a>
            <a class="btn edge tall" href="#/import">
              <Icon of={Upload} />
              {welcomeWords.importOld()}
            </a>
          </div>
          <p class="pin">
            {keys !== '' && (
              <>
                {welcomeWords.keysAre()} <Keys keys={keys} />
                {common.stop()}
              </>
            )}
            {welcomeWords.pin()}
          </p>
        </div>
      </main>
    </div>
  );
}

function Point({ icon, name, hint }: { icon: LucideIcon; name: string; hint: string }) {
  return (
    <li>
      <Icon of={icon} />
      <div>
        <b>{name}</b>
        <p>{hint}</p>
      </div>
    </li>
  );
}
