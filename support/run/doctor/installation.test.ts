import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { checkDependencies, checkNodeVersion, type Dependency, readInstallation } from './installation'
import { folderFor } from './testing/examined'

test('Node.js is compared number by number', () => {
  for (const version of ['20.19.0', '20.19.2', '20.20.0', '22.12.0', '100.0.0']) {
    assert.equal(checkNodeVersion(version, '>=20.19', true).status, 'ok', version)
  }
  for (const version of ['20.18.3', '20.2.19', '18.20.0', '9.99.0']) {
    const { status, says } = checkNodeVersion(version, '>=20.19', true)
    assert.equal(status, 'problem', version)
    assert.equal(
      says.join(),
      `${version}, but package.json asks for >=20.19: install a newer one from https://nodejs.org`,
    )
  }
})

test('Node.js has to load ECMAScript modules by require', () => {
  const { status, says } = checkNodeVersion('22.5.0', '>=20.19', false)
  assert.equal(status, 'problem')
  assert.match(says.join(), /^22\.5\.0 cannot load .*22\.12 or newer$/)
})

test('a range that cannot be compared passes nothing', () => {
  assert.throws(() => checkNodeVersion('22.5.0', '^20 || ^22', true), /has to be >=version, not \^20/)
})

test('libraries are all there, are missing, or are others than the lock has', () => {
  const there = { name: 'axios', installed: '1.0.0', locked: '1.0.0' }
  const check = (...dependencies: readonly Dependency[]) => checkDependencies({ dependencies, hasLock: true })
  assert.deepEqual(check(there).says, ['1 libraries as package-lock.json has them'])
  const missing = check(there, { ...there, name: 'hono', installed: undefined })
  assert.deepEqual([missing.status, ...missing.says], ['problem', 'not installed are hono: run npm ci'])
  const old = check(there, { ...there, name: 'hono', installed: '0.9.0' })
  assert.deepEqual(
    [old.status, ...old.says],
    ['warning', 'installed are other versions than those of package-lock.json, hono 0.9.0 and not 1.0.0: run npm ci'],
  )
  assert.equal(check({ ...there, locked: undefined }).status, 'warning')
})

test('the installation is read from the files of the project', (t) => {
  const folder = folderFor(t)
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content))
  mkdirSync(join(folder, 'node_modules/a'), { recursive: true })
  write('node_modules/a/package.json', { version: '1.2.3' })
  write('package.json', { engines: { node: '>=20' }, dependencies: { a: '^1.0.0', b: '^2.0.0' } })
  write('package-lock.json', { packages: { 'node_modules/a': { version: '1.2.4' } } })
  assert.deepEqual(readInstallation(folder), {
    node: '>=20',
    hasLock: true,
    dependencies: [
      { name: 'a', installed: '1.2.3', locked: '1.2.4' },
      { name: 'b', installed: undefined, locked: undefined },
    ],
  })
})

test('the versions that this project asks for can be compared', () => {
  const { node, dependencies } = readInstallation(PROJECT_ROOT)
  assert.equal(checkNodeVersion(process.versions.node, node, true).status, 'ok')
  assert.ok(dependencies.some(({ name, locked }) => name === 'axios' && locked !== undefined))
})

test('a package that is installed in another project has no lock of its own, and finds libraries beside itself', (t) => {
  const project = folderFor(t)
  const folder = join(project, 'node_modules', 'dd')
  for (const name of ['dd', 'a']) mkdirSync(join(project, 'node_modules', name), { recursive: true })
  writeFileSync(join(project, 'node_modules', 'a', 'package.json'), JSON.stringify({ version: '1.2.3' }))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ engines: { node: '>=20' }, dependencies: { a: '^1.0.0', 'no-such-library': '1' } }),
  )
  const installation = readInstallation(folder)
  assert.deepEqual(installation, {
    node: '>=20',
    hasLock: false,
    dependencies: [
      { name: 'a', installed: '1.2.3', locked: undefined },
      { name: 'no-such-library', installed: undefined, locked: undefined },
    ],
  })
  assert.deepEqual(checkDependencies(installation).says, [
    'not installed are no-such-library: install the package again',
  ])
  const [there] = installation.dependencies
  assert.ok(there)
  assert.deepEqual(checkDependencies({ dependencies: [there], hasLock: false }).says, ['1 libraries'])
})
