import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { isLoopback } from '../service-connection'

/** An address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** A place that a server leads to and that is not asked. The message is part of a sentence for people. */
export class ElsewhereRefused extends Error {}

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

/** Removes the brackets that an IPv6 address has in a URL. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

const resolved: Resolve = (hostname) => lookup(hostname, { all: true })

/** Knows which origins beside that of the service root may be asked when the server leads there. */
export class OtherOrigins {
  /** The origin of the service root, which a user has named, and the only one that credentials are sent to. */
  readonly own: string
  readonly #allowed: ReadonlySet<string>
  readonly #resolve: Resolve

  /**
   * @param own the origin of the service root
   * @param allowed further origins that the user has named
   */
  constructor(own: string, allowed: readonly string[], resolve = resolved) {
    this.own = own
    this.#allowed = new Set(allowed)
    this.#resolve = resolve
  }

  /** @throws ElsewhereRefused for an origin that nobody has named */
  check({ origin }: URL): void {
    if (origin === this.own || this.#allowed.has(origin)) return
    throw new ElsewhereRefused(
      `leads to ${origin}, another origin than ${this.own} of the service root, which is not asked; if it belongs to the service, name it in ALLOW_ORIGINS`,
    )
  }

  /**
   * Returns the addresses at which a URL is asked, where the server led to it; undefined for those that the user has named:
   * the service itself, and addresses. A name that leads to this machine or a private network is not asked: a server could
   * have the run ask what only this machine can reach. Names are looked up once, so that what was checked is what is asked.
   *
   * @throws ElsewhereRefused
   */
  async addressesOf(url: URL): Promise<readonly HostAddress[] | undefined> {
    this.check(url)
    const host = bare(url.hostname)
    if (url.origin === this.own || isIP(host) !== 0 || isLoopback(url.hostname)) return undefined
    // A name that is not found fails when it is asked for.
    const addresses = await this.#resolve(host).catch(() => [])
    const inner = addresses.find(({ address }) => !isPublicAddress(address))
    if (inner === undefined) return addresses
    throw new ElsewhereRefused(
      `leads to ${url.origin}, whose address ${inner.address} is one of this machine or of a private network, which is not asked because a server says so`,
    )
  }
}
