import type { TestContext } from 'node:test'
import { type SampleServer, type SampleServerOptions, startSampleServer } from '../sample-server'

/** The parts of bodies that the tests read. */
export interface Body {
  readonly '@odata.context'?: string
  readonly '@odata.count'?: number
  readonly '@odata.nextLink'?: string
  readonly value?: readonly Row[]
  readonly error?: { readonly code: string; readonly message: string }
}

export type Row = Readonly<Record<string, unknown>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** For tests: the JSON of an answer, taken for what the tests expect. */
export const bodyOf = ({ text }: Answer): Body => JSON.parse(text)

/** For tests: asks a sample server, with its token. */
export class SampleClient {
  constructor(readonly server: SampleServer) {}

  /** @param path begins behind the service root; may have a query */
  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const [root, rootQuery] = this.server.serviceRoot.split('?')
    const query = rootQuery === undefined ? '' : `${path.includes('?') ? '&' : '?'}${rootQuery}`
    return this.open(`${root}${path}${query}`, headers)
  }

  open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return answerOf(fetch(url, { headers: { ...this.#usual, ...headers } }))
  }

  /** The body of a request for data, whatever its status. */
  async body(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Body> {
    return bodyOf(await this.get(path, headers))
  }

  /** Asks for a token; the body has the credentials unless it is given. */
  token(
    headers: Readonly<Record<string, string>> = {},
    form: Readonly<Record<string, string>> = this.credentials,
  ): Promise<Answer> {
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...form })
    return answerOf(fetch(this.server.tokenUri, { method: 'POST', headers, body }))
  }

  /** Nothing is compressed unless a test asks for it: that takes longer than most answers. */
  get #usual(): Readonly<Record<string, string>> {
    return { Authorization: `Bearer ${this.server.bearerToken}`, 'Accept-Encoding': 'identity' }
  }

  get credentials(): Readonly<Record<string, string>> {
    return { client_id: this.server.clientId, client_secret: this.server.clientSecret }
  }

  get basic(): Readonly<Record<string, string>> {
    const credentials = `${this.server.clientId}:${this.server.clientSecret}`
    return { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
  }

  /** All records that nextLinks lead to; each page has its path and query. */
  async walk(
    path: string,
  ): Promise<{ readonly pages: readonly (readonly Row[])[]; readonly counts: readonly unknown[] }> {
    const pages: (readonly Row[])[] = []
    const counts: unknown[] = []
    let body = await this.body(path)
    for (;;) {
      pages.push(body.value ?? [])
      counts.push(body['@odata.count'])
      const next = body['@odata.nextLink']
      if (next === undefined || pages.length > 100) return { pages, counts }
      body = bodyOf(await this.open(next))
    }
  }
}

async function answerOf(response: Promise<Response>): Promise<Answer> {
  const { status, headers } = await response
  return { status, headers, text: await (await response).text() }
}

/** For tests: a server that is closed when the test ends. */
export async function clientOf(context: TestContext, options: SampleServerOptions = {}): Promise<SampleClient> {
  const server = await startSampleServer(options)
  context.after(() => server.close())
  return new SampleClient(server)
}
