import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { startSampleServer } from '../sample-server'
import { clientOf } from '../testing/sample-client'

const portOf = (origin: string): number => Number(new URL(origin).port)

async function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

test('only this machine reaches the server', async (context) => {
  const { server } = await clientOf(context)
  const port = portOf(server.origin)
  assert.equal(server.origin, `http://127.0.0.1:${port}`)
  assert.ok(await isOpen('127.0.0.1', port))
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of [...others, { address: '127.0.0.2' }]) assert.equal(await isOpen(address, port), false)
})

test('closing ends requests that hang and frees the port', async (context) => {
  const { server, get } = await clientOf(context, { defects: ['slow-answers'] }).then((client) => ({
    server: client.server,
    get: client.get('/Property'),
  }))
  const hanging = assert.rejects(get, TypeError)
  await new Promise((resolve) => setImmediate(resolve))
  await server.close()
  await hanging
  const port = portOf(server.origin)
  assert.equal(await isOpen('127.0.0.1', port), false)
  const again = await clientOf(context, { port })
  assert.equal((await again.get('/')).status, 200)
})

test('a port that is taken is reported', async (context) => {
  const { server } = await clientOf(context)
  await assert.rejects(
    startSampleServer({ port: portOf(server.origin) }),
    /^Error: port \d+ cannot be used \(EADDRINUSE\): try another, or 0 for any that is free$/,
  )
})

test('a server that is not closed does not keep the process alive', async (context) => {
  const script = `require('./support/sample-server/sample-server').startSampleServer()
    .then(({ origin }) => fetch(origin)).then((answer) => answer.text()).then(console.log)`
  const child = spawn(process.execPath, ['-r', './build/load.js', '-e', script], { cwd: PROJECT_ROOT })
  context.after(() => child.kill('SIGKILL'))
  const told = text(child.stdout)
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.match(await told, /NotFound/)
})

test('each start has secrets of its own', async (context) => {
  const one = (await clientOf(context)).server
  const other = (await clientOf(context)).server
  assert.notEqual(one.clientSecret, other.clientSecret)
  assert.notEqual(one.bearerToken, other.bearerToken)
})
