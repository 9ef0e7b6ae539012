import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestContext } from 'node:test'

/** A request that a fake engine got. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

/** Describes what a fake engine answers; undefined where it breaks the connection. */
export type Answered = { readonly status: number; readonly body: object } | undefined

/** Starts a server that answers as it is told, and keeps what it was asked. */
export async function fakeEngine(
  t: TestContext,
  answer: (asked: Asked, count: number) => Answered,
): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    const one = { method, path: url, authorization: headers.authorization, body: Buffer.concat(chunks).toString() }
    asked.push(one)
    const answered = answer(one, asked.length)
    if (answered === undefined) request.socket.destroy()
    else response.writeHead(answered.status, { 'content-type': 'application/json' }).end(JSON.stringify(answered.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, asked }
}

/** Answers that every document of a bulk request was written, but for those that are told. */
export const written = (body: string, statuses: Readonly<Record<string, number>> = {}): Answered => {
  const actions = body.split('\n').filter((line) => line.startsWith('{"index":{"_id"'))
  const items = actions.map((line) => {
    const id: string = JSON.parse(line).index._id
    const status = statuses[id] ?? 201
    return { index: { _id: id, status, ...(status >= 400 && { error: { type: 't', reason: `no \u001b[31m${id}` } }) } }
  })
  return { status: 200, body: { errors: false, items } }
}

/** What an engine answers that was to delete documents. */
export const DELETED: Answered = {
  status: 200,
  body: { deleted: 1, version_conflicts: 0, failures: [], timed_out: false },
}
