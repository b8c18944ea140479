import { settingWords } from '@/utils/i18n/settings';
import type { ReaderLook } from '@/utils/settings';

const faceTokens = { serif: 'var(--font-read-serif)', sans: 'var(--font-read-sans)', kai: 'var(--font-kai)' };
const leadingFactors = { tight: 1.6, normal: 1.7778, loose: 2 };

/** Two paragraphs as the reader would set them. */
export function ReadingSample({ look }: { look: ReaderLook }) {
  const indented = look.paragraph === 'indent';
  const style = {
    maxWidth: `${look.measure}em`,
    fontFamily: faceTokens[look.face],
    fontSize: `${look.size}px`,
    lineHeight: leadingFactors[look.leading],
    textAlign: look.justify ? ('justify' as const) : ('start' as const),
    textIndent: indented ? '2em' : '0',
    '--gap': indented ? '0' : '1em',
  };
  return (
    <div class="sample">
      <div style={style}>
        <p>{settingWords.sample()}</p>
        <p>{settingWords.sampleNext()}</p>
      </div>
    </div>
  );
}
