/** Whether a WebExtension match pattern (`*://*.example.org/path/*`) fits a web address. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  return schemeFits && hostFits(host, url.hostname) && pathFits(path, url.pathname + url.search);
}

function hostFits(host: string, name: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.') ? name === host.slice(2) || name.endsWith(host.slice(1)) : name === host;
}

function pathFits(pattern: string, path: string): boolean {
  const expression = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${expression.join('.*')}$`, 's').test(path);
}
