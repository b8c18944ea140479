/** Whether Markdown renderers make a link of it. They leave `[…](javascript:…)` standing as text. */
export function isOpenable(address: string): boolean {
  return address !== '' && !/^(?:javascript|vbscript|file|data):/i.test(address);
}

/** An address as it is written between the parentheses of a link or picture. */
export function destination(address: string): string {
  const one = address.replace(/[\p{Cc}`<>]/gu, encodeURIComponent).replace(/\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)/g, '\\$&');
  return /[\s()]/.test(one) ? `<${one}>` : one;
}

/** Whether every renderer shows `<address>` as just these letters: some decode what is percent-encoded or Punycode. */
export function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][!#$&-;=?-Z_a-z~]*)?$/.test(address) && !/xn--|&#?\w+;/.test(address);
}
