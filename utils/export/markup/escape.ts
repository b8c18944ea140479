const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no place for, and line ends that parsers read differently. */
const unfit = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as the content or the value of an attribute, in XML and in HTML. Nothing that a person sees is lost. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unfit, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Attributes that have a value, each with a space before it. */
export function attributes(values: Record<string, string | number | null | undefined | false>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}
