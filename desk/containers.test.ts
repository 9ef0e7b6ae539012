import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readWorkerSettings } from './start-worker'
import { newFolder } from './testing/archives'

const textOf = (name: string): string => readFileSync(join(__dirname, name), 'utf8')

interface Service {
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: { readonly disable?: boolean }
  readonly command?: readonly string[]
  readonly networks?: readonly string[]
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly volumes: Readonly<Record<string, null>>
  readonly networks: Readonly<Record<string, { readonly internal: boolean }>>
}

test('the image runs as somebody who is not root, says how it is, and keeps the data in a volume', () => {
  const lines = textOf('Dockerfile').split('\n')
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
  for (const line of ['USER 1000', 'VOLUME /data', 'CMD ["node", "desk/start.js"]'])
    assert.ok(last.includes(line), line)
  assert.ok(last.some((line) => line.startsWith('HEALTHCHECK ')))
  assert.ok(last.includes('ENV DESK_DATA=/data DESK_HOST=0.0.0.0'))
})

test('what is secret or made here does not get into the image', () => {
  const ignored = textOf('Dockerfile.dockerignore').split('\n')
  for (const name of ['desk-data', 'desk-demo', 'desk/secrets', '**/node_modules', '**/.env', 'dist'])
    assert.ok(ignored.includes(name), name)
})

const compose: Compose = parse(textOf('compose.yaml'))
const services = Object.entries(compose.services)

const environmentOf = (name: string) => compose.services[name]?.environment ?? {}

test('the settings of desk and worker in the compose file are some that they have', () => {
  const settings = textOf('settings.ts') + textOf('job-settings.ts')
  for (const name of Object.keys({ ...environmentOf('desk'), ...environmentOf('worker') }))
    assert.ok(settings.includes(`of('${name.replace(/_FILE$/, '')}')`), name)
})

test('the worker has what it needs, runs all self-tests, and is not asked whether it is a desk', (t) => {
  const [desk, worker] = [environmentOf('desk'), environmentOf('worker')]
  for (const name of ['DATABASE_URL_FILE', 'DESK_SECRET_FILE', 'REDIS_URL'])
    assert.equal(worker[name], desk[name], name)
  assert.equal(Number(desk['JOBS_AT_ONCE']), 0)
  const folder = newFolder(t)
  const pathOf = (value: string) => value.replace('/run/secrets', folder)
  writeFileSync(join(folder, 'database-url'), 'postgres://desk@database/desk')
  writeFileSync(join(folder, 'desk-secret'), 'geheim '.repeat(8))
  const given = Object.fromEntries(Object.entries(worker).map(([name, value]) => [name, pathOf(String(value))]))
  const { url, store, jobs } = readWorkerSettings({ ...given, DESK_DATA: folder })
  assert.deepEqual([url, store.kind, jobs.atOnce], ['http://desk:8080', 'PostgreSQL', 1])
  assert.equal(jobs.redisUrl, 'redis://redis:6379')
  assert.equal(compose.services['worker']?.healthcheck?.disable, true)
  const { command = [] } = compose.services['worker'] ?? {}
  assert.deepEqual([...command.slice(0, 1), ...command.slice(-1)], ['node', 'worker'])
  // Its path is that of the image's own command.
  assert.ok(textOf('Dockerfile').includes(`CMD ${JSON.stringify(command.slice(0, 2)).replace(',', ', ')}`))
})

test('Redis is reached by desk and workers, and by nobody else', () => {
  const reached = services.filter(([, { networks = ['default'] }]) => networks.includes('queue')).map(([name]) => name)
  assert.deepEqual(reached, ['desk', 'worker', 'redis'])
  assert.deepEqual(compose.services['redis']?.networks, ['queue'])
  assert.equal(compose.networks['queue']?.internal, true)
})

test('services name secrets and volumes that there are, and are reached from this machine only', () => {
  assert.deepEqual(Object.keys(compose.services), ['desk', 'worker', 'redis', 'database', 'mail'])
  for (const [name, { secrets = [], volumes = [], ports = [] }] of services) {
    assert.ok(
      secrets.every((secret) => secret in compose.secrets),
      name,
    )
    assert.ok(
      volumes.every((volume) => (volume.split(':')[0] ?? '') in compose.volumes),
      name,
    )
    // A proxy stands in front of what others are to reach.
    assert.ok(
      ports.every((port) => port.startsWith('127.0.0.1:')),
      name,
    )
  }
})

test('settings in files are secrets that the service has', () => {
  for (const [name, { secrets = [], environment = {} }] of services)
    for (const [key, value] of Object.entries(environment).filter(([each]) => each.endsWith('_FILE')))
      assert.ok(secrets.includes(value.replace('/run/secrets/', '')), `${name}: ${key}`)
})

test('a service waits for others that say whether they are well', () => {
  for (const [name, { depends_on = {} }] of services)
    for (const [other, { condition }] of Object.entries(depends_on))
      assert.ok(condition === 'service_started' || compose.services[other]?.healthcheck, `${name}: ${other}`)
})
