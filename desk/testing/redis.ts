import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './postgresql'

const isInstalled = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'redis-server')))

/** Says why there are no tests with Redis here; undefined where there are. */
export const withoutRedis = isInstalled ? undefined : 'Redis is not installed: apt-get install redis-server'

let server: Promise<string> | undefined
let databases = 0

/** As many databases has a server that is told nothing else. */
const MOST_DATABASES = 16

/** Returns the URL of an empty database, in a server that tests of this process share and that ends with it. */
export async function newRedisDatabase(): Promise<string> {
  if (withoutRedis !== undefined) throw new Error(withoutRedis)
  if (databases === MOST_DATABASES) [server, databases] = [undefined, 0]
  server ??= startRedis().then(({ url }) => url)
  return `${await server}/${databases++}`
}

/** Starts a server on loopback, which keeps nothing on the disk, and ends with this process at the latest. */
export async function startRedis(): Promise<{ readonly url: string; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-redis-'))
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  const child = spawn('redis-server', options, { stdio: 'ignore' })
  child.unref()
  process.once('exit', () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  for (let attempt = 1; !(await answers(port)); attempt++) {
    if (attempt > 200 || child.exitCode !== null) throw new Error('Redis does not start')
    await pause(50)
  }
  const end = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return { url: `redis://127.0.0.1:${port}`, end }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
