import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk } from '../testing/desk-app'
import { served } from '../testing/served-app'

/** Sends a request as programs do that do not tell its length: without a body, or piece by piece. Returns the status of the answer. */
async function send(origin: string, line: string, pieces?: readonly string[]): Promise<number> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const form = 'content-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n'
  const chunks = pieces?.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`)
  const body = chunks === undefined ? '' : `${chunks.join('')}0\r\n\r\n`
  socket.write(
    `${line} HTTP/1.1\r\nhost: desk\r\norigin: ${DESK_URL}\r\nconnection: close\r\n${chunks === undefined ? '' : form}\r\n${body}`,
  )
  const answer = await text(socket)
  return Number(/^HTTP\/1[.]1 (\d+) /.exec(answer)?.[1])
}

testOnStores('a request whose length is not told breaks nothing, and is limited all the same', async (store, t) => {
  const { app, errors } = await openDesk(store, t)
  const origin = await served(app, t)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const path of ['/none', '/map', '/healthz', '/worker-files/x'])
      assert.equal(await send(origin, `${method} ${path}`), 404, `${method} ${path}`)
  const link = 'POST /review/none'
  assert.equal(await send(origin, link, ['a', '=b']), await send(origin, link))
  assert.equal(await send(origin, link, ['a=', 'x'.repeat(40_000), 'y'.repeat(40_000)]), 413)
  assert.deepEqual(errors, [])
})
