import { Choice } from '@/components/choice';
import { NumberChoice } from '@/components/number-choice';
import { Switch } from '@/components/switch';
import { settingWords } from '@/utils/i18n/settings';
import type { ReaderLook } from '@/utils/settings';
import { ReadingSample } from './reading-sample';
import { faces, leadings, measures, paragraphs, sizes } from './setting-choices';
import { SettingRow } from './setting-row';
import { SettingSection } from './setting-section';
import type { Setting } from './settings-view';

/** How the reader sets articles, with a sample that changes along. */
export function ReadingSettings({ settings: { reader, trimPromotion }, onChange }: Setting) {
  const set = (part: Partial<ReaderLook>) => onChange({ reader: { ...reader, ...part } });
  const words = settingWords;
  return (
    <SettingSection id="reading" title={words.reading()}>
      <SettingRow name={words.face()}>
        <Choice label={words.face()} options={faces()} value={reader.face} onChange={(face) => set({ face })} />
      </SettingRow>
      <SettingRow name={words.size()}>
        <NumberChoice label={words.size()} options={sizes} value={reader.size} onChange={(size) => set({ size })} />
      </SettingRow>
      <SettingRow name={words.measure()}>
        <NumberChoice
          label={words.measure()}
          options={measures}
          value={reader.measure}
          onChange={(measure) => set({ measure })}
        />
      </SettingRow>
      <SettingRow name={words.leading()}>
        <Choice
          label={words.leading()}
          options={leadings()}
          value={reader.leading}
          onChange={(leading) => set({ leading })}
        />
      </SettingRow>
      <SettingRow name={words.paragraph()} hint={words.paragraphHint()}>
        <Choice
          label={words.paragraph()}
          options={paragraphs()}
          value={reader.paragraph}
          onChange={(paragraph) => set({ paragraph })}
        />
      </SettingRow>
      <SettingRow name={words.justify()} id="set-justify">
        <Switch on={reader.justify} onChange={(justify) => set({ justify })} labelledBy="set-justify" />
      </SettingRow>
      <SettingRow name={words.trimPromotion()} hint={words.trimPromotionHint()} id="set-promotion">
        <Switch
          on={trimPromotion}
          onChange={(trimPromotion) => onChange({ trimPromotion })}
          labelledBy="set-promotion"
        />
      </SettingRow>
      <ReadingSample look={reader} />
    </SettingSection>
  );
}
