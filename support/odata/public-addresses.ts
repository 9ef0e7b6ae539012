import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** An address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** Finds the addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>

/**
 * Addresses that are not public: of this machine, of a link, private, of documentation and tests, of many hosts, and those in
 * which an IPv4 address may hide (IANA IPv4 and IPv6 Special-Purpose Address Registries, RFC 6890; RFC 4193; RFC 3056).
 */
const notPublic = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  notPublic.addSubnet(net, bits, 'ipv6')
}

/** Decides if anybody on the internet can be asked at an address; an IPv4 address may be mapped (RFC 4291, 2.5.5.2). */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 && !notPublic.check(address.replace(/%.*$/s, ''), isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Returns the host of a URL, without the brackets that an IPv6 address has there. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Finds the addresses of a host as this machine does. */
export const lookedUp: Resolve = (hostname) => lookup(hostname, { all: true })

/** A host that is not asked, because not everybody can ask it. The message is a sentence without its full stop. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/**
 * Returns the addresses of the host of a URL, where everybody on the internet can ask them all: whoever has a URL from somebody
 * else asks nothing that only this machine can reach. A name is looked up once, so that what was checked is what is asked.
 *
 * @returns no address for a name that is not found
 * @throws NotPublic
 */
export async function publicAddressesOf(url: URL, resolve = lookedUp): Promise<readonly HostAddress[]> {
  const host = bareHost(url)
  const family = isIP(host)
  const addresses = family === 0 ? await resolve(host).catch(() => []) : [{ address: host, family }]
  const inner = addresses.find(({ address }) => !isPublicAddress(address))
  if (inner === undefined) return addresses
  const whose = family === 0 ? `the address ${inner.address} of ${host}` : host
  throw new NotPublic(`${whose} is one of this machine or of a private network, which is not asked for others`)
}
