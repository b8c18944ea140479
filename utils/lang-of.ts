const traditional = /[這們說來國時會個為對過還沒麼見關開發經學]/g;
const simplified = /[这们说来国时会个为对过还没么见关开发经学]/g;

/** The language of an article's words, by which the browser chooses the forms of its characters. */
export function langOf(text: string): 'zh-CN' | 'zh-TW' | 'ja' | 'en' {
  const letters = count(text, /\p{L}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > letters * 0.2) return 'ja';
  if (han < letters * 0.1) return 'en';
  return count(text, traditional) > count(text, simplified) ? 'zh-TW' : 'zh-CN';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
