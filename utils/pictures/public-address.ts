/** Blocks of IPv4 that are not the public internet: address and length of the prefix (RFC 6890). */
const privateBlocks: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Names that only a home or an office resolves. */
const privateNames = /(^|\.)(localhost|local|lan|home|internal|intranet|corp|private|home\.arpa)$/;

/** Names in the public DNS that lead to this machine, or to whatever address they spell (`10.0.0.1.nip.io`). */
const wildcardNames = /(^|\.)(localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|(nip|sslip|xip)\.io)$/;

/** An address of the public web: a page must not make us ask its reader's router or own machine for a "picture". */
export function isPublicWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || username || password) return false;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isPublicV6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isPublicV4(host);
  return host.includes('.') && !privateNames.test(host) && !wildcardNames.test(host);
}

function isPublicV4(host: string): boolean {
  const number = numberOf(host);
  return !privateBlocks.some(([block, length]) => number >>> (32 - length) === numberOf(block) >>> (32 - length));
}

function numberOf(host: string): number {
  return host.split('.').reduce((number, part) => number * 256 + Number(part), 0) >>> 0;
}

/** Only global unicast (2000::/3) is public, less what carries an IPv4 address inside (6to4, Teredo) and examples. */
function isPublicV6(host: string): boolean {
  const [first = '', second = ''] = host.split(':');
  const group = Number.parseInt(first || '0', 16);
  const isCarrier = group === 0x2002 || (group === 0x2001 && /^(0|db8)?$/.test(second));
  return group >= 0x2000 && group <= 0x3fff && !isCarrier;
}
