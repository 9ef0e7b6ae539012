import type { ActiveDefects } from './defects/active-defects'

/** Absolute URLs of one service, seen from a request to it. */
export class ServiceLinks {
  readonly #root: string
  readonly #rootQuery: string

  /** @param requested URL of the request, whose origin is that of the links */
  constructor(
    readonly requested: URL,
    { rootPath, rootQuery }: ActiveDefects,
  ) {
    this.#root = `${requested.origin}${rootPath}`
    this.#rootQuery = rootQuery
  }

  /** @param fragment what the answer holds, e.g. `#Property/$entity` (OData Protocol 4.01, 10) */
  context(fragment = ''): string {
    return `${this.#root}/$metadata${this.#rootQuery && `?${this.#rootQuery}`}${fragment}`
  }

  /** The request again, from where its page ended. */
  next(skipToken: string): string {
    const options = [...this.requested.searchParams].filter(([name]) => name !== '$skiptoken')
    const query = [...options, ['$skiptoken', skipToken] as const]
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')
    return `${this.requested.origin}${this.requested.pathname}?${query}`
  }
}
