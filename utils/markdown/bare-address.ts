import type { Sort } from './characters';

/** Letters of an address that no Markdown program takes for signs, whether it makes a link of the address or not. */
const web = /(?:(?:https?|ftp):\/\/|www\.)[\w.-]+(?::\d+)?(?:[/?#][\w./?=&%#+:,;!-]*)?/iy;
const signs =
  /==|%%|&#?\w+;|(?<![A-Za-z\d])_|_(?![A-Za-z\d])|(?<!^(?:https?|ftp)):\/\/|(?<!^|^(?:https?|ftp):\/\/)www\./i;

/**
 * Whether a web address in a text may stand as it is: programs that make a link of it make one of just its letters. Beside
 * other letters, Chinese ones above all, they would take those for a part of it.
 */
export function isBareWeb(text: string, at: number, after: Sort): boolean {
  web.lastIndex = at;
  const address = web.exec(text)?.[0];
  if (!address || signs.test(address)) return false;
  const end = at + address.length;
  return end < text.length ? /\s/.test(text.charAt(end)) : after === 'space';
}

/** The same for the mail address around an `@`. It ends by itself at a letter that it cannot have. */
export function isBareMail(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 64), at).match(/[\w.+*~-]*$/)?.[0] + text.slice(at, at + 80);
  return /^[A-Za-z\d](?:[.+_-]?[A-Za-z\d])*@[A-Za-z\d]+(?:[.-][A-Za-z\d]+)*(?![\w.*~-]*[_*~])/.test(around);
}
