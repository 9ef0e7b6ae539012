import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { newFolder } from './testing/archives'

/** Starts a copy of the desk in which only the start is real: the rest says that it was loaded, and npm writes what it was told. */
function started(t: TestContext, { installed, exitCode = 0 }: { installed?: string; exitCode?: number }) {
  const folder = newFolder(t)
  const desk = join(folder, 'desk')
  mkdirSync(join(desk, 'node_modules'), { recursive: true })
  copyFileSync(join(__dirname, 'start.js'), join(desk, 'start.js'))
  writeFileSync(join(desk, 'load.js'), '')
  writeFileSync(join(desk, 'main.js'), "console.log('started', ...process.argv.slice(2))")
  const library = (version: string) => ({ 'node_modules/one': { version } })
  const wanted = { packages: { '': { dependencies: { one: '^2.0.0' } }, ...library('2.1.0') } }
  writeFileSync(join(desk, 'package-lock.json'), JSON.stringify(wanted))
  if (installed !== undefined) writeFileSync(join(desk, 'node_modules', '.package-lock.json'), installed)
  const npm = join(folder, 'npm')
  writeFileSync(npm, `#!/bin/sh\necho npm "$@"\nexit ${exitCode}\n`)
  chmodSync(npm, 0o755)
  const env = { ...process.env, PATH: [folder, process.env['PATH'] ?? ''].join(delimiter) }
  const { stdout, status } = spawnSync(process.execPath, [join(desk, 'start.js'), '--demo'], { encoding: 'utf8', env })
  return { lines: stdout.trim().split('\n'), status, desk }
}

const skip = process.platform === 'win32' ? 'the stand-in for npm is a shell script' : false

/** Returns what npm writes of what it installed. */
const installedIn = (packages: object) => JSON.stringify({ packages })

for (const [what, installed] of [
  ['missing', {}],
  ['of another version', { installed: installedIn({ 'node_modules/one': { version: '2.0.0' } }) }],
  ['not all there', { installed: installedIn({ 'node_modules/other': { version: '2.1.0' } }) }],
  ['half installed', { installed: '{' }],
] as const)
  test(`libraries that are ${what} are installed before the desk starts`, { skip }, (t) => {
    const { lines, status, desk } = started(t, installed)
    assert.equal(status, 0)
    assert.deepEqual(lines, [
      'The libraries of the desk are installed.',
      `npm ci --prefix ${desk} --no-audit --no-fund`,
      'started --demo',
    ])
  })

test('nothing is installed where they are there', { skip }, (t) => {
  assert.deepEqual(started(t, { installed: installedIn({ 'node_modules/one': { version: '2.1.0' } }) }).lines, [
    'started --demo',
  ])
})

test('the desk does not start where they cannot be installed', { skip }, (t) => {
  const { lines, status } = started(t, { exitCode: 1 })
  assert.equal(status, 2)
  assert.equal(lines.includes('started --demo'), false)
})
