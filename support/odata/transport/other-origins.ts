import { isIP } from 'node:net'
import { bareHost, type HostAddress, isPublicAddress, lookedUp, type Resolve } from '../public-addresses'
import { isLoopback } from '../service-connection'

/** A place that a server leads to and that is not asked. The message is part of a sentence for people. */
export class ElsewhereRefused extends Error {}

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
  constructor(own: string, allowed: readonly string[], resolve = lookedUp) {
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
    const host = bareHost(url)
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
