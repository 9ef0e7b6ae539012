import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'

const textOf = (name: string): string => readFileSync(join(__dirname, name), 'utf8')

interface Service {
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: unknown
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly volumes: Readonly<Record<string, null>>
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

test('the settings of the desk in the compose file are some that it has', () => {
  const settings = textOf('settings.ts') + textOf('job-settings.ts')
  for (const name of Object.keys(compose.services['desk']?.environment ?? {}))
    assert.ok(settings.includes(`of('${name.replace(/_FILE$/, '')}')`), name)
})

test('services name secrets and volumes that there are, and are reached from this machine only', () => {
  assert.deepEqual(Object.keys(compose.services), ['desk', 'database', 'mail'])
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
