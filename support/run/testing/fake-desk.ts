import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { fromBufferPromise } from 'yauzl'
import { isOfSubmission, submissionDigest } from '../../results/submission-layout'

/** Describes what a fake desk got: the files of an archive, and their digest. */
export interface ReceivedSubmission {
  readonly digest: string
  readonly archive: Buffer
  readonly files: Readonly<Record<string, string>>
}

/** Describes what a fake desk does in place of what a desk does; undefined where it does that. */
export type Instead = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

export const TOKEN = 'the-token-of-this-provider-0123456789-abcde'

/**
 * For tests: a server that answers as a desk does, and takes every archive that a desk could read. It fails a request without its
 * token, and keeps what it was sent.
 *
 * @param instead is asked first; true where it has answered itself
 */
export async function startFakeDesk(t: TestContext, instead: Instead = () => false) {
  const received: ReceivedSubmission[] = []
  const requests: string[] = []
  const has = (digest: string | undefined) => received.some((each) => each.digest === digest)
  const know = (url: string): Answer =>
    has(/^\/submissions\/([0-9a-f]{64})$/.exec(url)?.[1])
      ? [200, told(origin, true)]
      : [404, { reasons: ['nothing with this digest was submitted'] }]
  const take = (submission: ReceivedSubmission): Answer => {
    if (has(submission.digest)) return [200, told(origin, true)]
    received.push(submission)
    return [201, told(origin, false)]
  }
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const { method, url = '', headers } = request
    if (headers.authorization !== `Bearer ${TOKEN}`) return [401, { reasons: ['a valid token is needed'] }]
    if (method === 'GET') return know(url)
    return method === 'POST' && url === '/submissions' ? take(await unpacked(await buffer(request))) : [405, {}]
  }
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url?.replace(/[0-9a-f]{64}/, 'DIGEST')}`)
    if (await instead(request, response)) return
    const [status, body] = await answerTo(request).catch(
      (error: unknown) => [422, { reasons: [String(error)] }] as const,
    )
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return { origin, received, requests }
}

type Answer = readonly [status: number, body: object]

const told = (origin: string, isKnown: boolean) => ({
  id: 'x',
  isKnown,
  endorsements: [
    { id: 'e', type: 'Data Dictionary', version: '2.0', status: 'Submitted', url: `${origin}/endorsements/e` },
  ],
})

export async function unpacked(archive: Buffer): Promise<ReceivedSubmission> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true })
  const files: Record<string, string> = {}
  const digests = []
  for await (const entry of zip.eachEntry()) {
    if (!isOfSubmission(entry.fileName)) throw new Error(`${entry.fileName} has no place in a submission`)
    const content = await buffer(await zip.openReadStreamPromise(entry))
    files[entry.fileName] = content.toString()
    digests.push({ path: entry.fileName, digest: createHash('sha256').update(content).digest('hex') })
  }
  return { digest: submissionDigest(digests), archive, files }
}
