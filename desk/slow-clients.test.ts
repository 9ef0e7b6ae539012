import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { startDesk } from './server'
import { readSettings } from './settings'
import { openLog } from './telemetry/log'
import { newFolder } from './testing/archives'

async function opened(t: TestContext) {
  const settings = { ...readSettings({ DESK_DATA: newFolder(t), DESK_URL: 'http://127.0.0.1:8080' }), port: 0 }
  const desk = await startDesk(settings, openLog({ write: () => undefined }))
  t.after(() => desk.close())
  const port = Number(new URL(desk.origin).port)
  /** Sends bytes as they are, and returns what comes back until the connection ends. */
  const send = async (bytes: string): Promise<string> => {
    const socket = connect(port, '127.0.0.1')
    const received: Buffer[] = []
    socket.on('data', (chunk: Buffer) => received.push(chunk))
    socket.on('error', () => undefined)
    socket.write(bytes)
    await once(socket, 'close')
    return Buffer.concat(received).toString('latin1')
  }
  return { origin: desk.origin, send, port }
}

const request = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`

test('requests that are not HTTP, or too large, are refused, and the desk answers the next one', async (t) => {
  const { origin, send } = await opened(t)
  const close = ['Host: x', 'Connection: close']
  const answers: readonly (readonly [string, string])[] = [
    [request(['nonsense']), '400'],
    [request(['GET / HTTP/1.1', ...close, `X: ${'x'.repeat(20_000)}`]), '431'],
    [request([`GET /?${'x'.repeat(20_000)} HTTP/1.1`, ...close]), '431'],
    [request(['GET / HTTP/1.1', 'Connection: close']), '400'],
    [request(['POST /sign-in HTTP/1.1', ...close, 'Content-Length: 5', 'Transfer-Encoding: chunked']), '400'],
    [request(['POST /sign-in HTTP/1.1', ...close, 'Content-Length: 99999999999']), '413'],
    [request(['GET /%ff%fe HTTP/1.1', ...close]), '404'],
    [request(['GET /endorsements/..%2f..%2fsecret HTTP/1.1', ...close]), '404'],
    [request(['GET //evil.example.org/ HTTP/1.1', ...close]), '404'],
    [request(['GET http://evil.example.org/account HTTP/1.1', ...close]), '303'],
    [request(['TRACE / HTTP/1.1', ...close]), '403'],
  ]
  for (const [bytes, status] of answers) {
    const answer = await send(bytes)
    assert.ok(answer.startsWith(`HTTP/1.1 ${status} `), `${bytes.slice(0, 80)}\n${answer.slice(0, 300)}`)
    assert.ok(!/node_modules|\bat .*:\d+:\d+/.test(answer), bytes.slice(0, 80))
  }
  assert.equal((await fetch(`${origin}/healthz`)).status, 200)
})

test('500 connections that say nothing do not keep others from being answered', async (t) => {
  const { origin, port } = await opened(t)
  const sockets = Array.from({ length: 500 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
  })
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  for (const socket of sockets) socket.write('POST /sign-in HTTP/1.1\r\nHost: x\r\n')
  assert.equal((await fetch(`${origin}/healthz`)).status, 200)
})
