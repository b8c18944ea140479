/** How an article is set; the same shape as the setting. */
export type Look = {
  face: 'serif' | 'sans' | 'kai';
  size: number;
  leading: 'tight' | 'normal' | 'loose';
  measure: number;
  paragraph: 'indent' | 'space';
  justify: boolean;
};

const leadings = { tight: 1.6, normal: 1.7778, loose: 2 };
const faces = { serif: 'var(--font-read-serif)', sans: 'var(--font-read-sans)', kai: 'var(--font-kai)' };

/** The look as custom properties, for the article's frame and for what stands around it. */
export function lookProperties(look: Look, narrow: boolean): Record<string, string> {
  const indent = look.paragraph === 'indent';
  return {
    '--read-face': faces[look.face],
    '--read-size': `${sizeOf(look.size, narrow)}px`,
    '--read-leading': String(leadings[look.leading]),
    '--read-measure': String(look.measure),
    '--read-gap': indent ? '0' : '1',
    '--read-indent': indent ? '2' : '0',
    '--read-align': look.justify ? 'justify' : 'start',
    '--read-inset': narrow ? '20px' : '0px',
  };
}

/** A phone is held closer: the size that nobody has touched becomes one step smaller there. */
function sizeOf(size: number, narrow: boolean): number {
  return narrow && size === 18 ? 17 : size;
}
