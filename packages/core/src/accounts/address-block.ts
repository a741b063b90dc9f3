/** Groups of an IPv6 address that belong to the network, of eight. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;
const MOST_CHARACTERS = 64;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

/**
 * What a client's address is counted under: an IPv4 address itself, of an IPv6 address the first 64 bits. A subscriber
 * gets at least that many addresses (RFC 6177), so each single one is free to make up. Never fails: what is no address
 * is cut to a length and counted as it is.
 */
export function toAddressBlock(address: string): string {
  const [plain = ''] = address.slice(0, MOST_CHARACTERS).toLowerCase().split('%');
  const mapped = MAPPED.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const [front = [], back] = plain.split('::').map((half) => half.split(':').filter(Boolean));
  const gap = back === undefined ? 0 : Math.max(0, GROUPS - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill('0'), ...(back ?? [])];
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
