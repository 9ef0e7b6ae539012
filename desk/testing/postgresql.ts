import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from 'pg'

/** Returns where Debian has the commands of a server, which it keeps off PATH, newest version first; then PATH. */
function folders(): readonly string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)]
}

/** The folder of PostgreSQL's commands; undefined where it is not installed. */
const commands = folders().find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))

/** Says why there are no tests on PostgreSQL here; undefined where there are. */
export const withoutPostgresql =
  process.platform === 'win32'
    ? 'PostgreSQL is not started on Windows'
    : commands === undefined
      ? 'PostgreSQL is not installed: apt-get install postgresql'
      : undefined

/** A server refuses to run as root, and takes the user that its package made. */
function userOfServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Returns a port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Starts a cluster on loopback, which ends with this process. Nothing of it has to survive a failure of power. */
async function startCluster(bin: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-postgresql-'))
  const user = userOfServer()
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const settings = { cwd: folder, ...user, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...settings,
    stdio: 'ignore',
  })
  const port = await freePort()
  const options = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
    ...settings,
    stdio: 'ignore',
  })
  server.unref()
  process.once('exit', () => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const url = `postgresql://desk@127.0.0.1:${port}`
  await untilReady(`${url}/postgres`, server)
  return url
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt > 200 || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

let cluster: Promise<string> | undefined

/** Returns the URL of a new database, in a cluster that all tests of this process share. */
export async function newPostgresqlDatabase(): Promise<string> {
  if (commands === undefined) throw new Error(withoutPostgresql)
  cluster ??= startCluster(commands)
  const url = await cluster
  const name = `desk_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: `${url}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${url}/${name}`
}
