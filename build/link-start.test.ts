import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

const { linkStart }: { readonly linkStart: (root: string) => void } = require('./link-start')

const CMD =
  'endLocal & goto #_undefined_# 2>NUL || "%_prog%"  "%dp0%\\..\\@cucumber\\cucumber\\bin\\cucumber.js" %*\r\n'

describe('the command cucumber-js', () => {
  let project: string
  const command = (name: string) => join(project, 'node_modules', '.bin', name)
  before(() => {
    project = mkdtempSync(join(tmpdir(), 'project-'))
    mkdirSync(join(project, 'node_modules', '.bin'), { recursive: true })
  })
  after(() => rmSync(project, { recursive: true }))

  test('starts ours as npm makes it on all systems, however often it is linked', () => {
    symlinkSync('../@cucumber/cucumber/bin/cucumber.js', command('cucumber-js'))
    writeFileSync(command('cucumber-js.cmd'), CMD)
    writeFileSync(command('cucumber-js.ps1'), '& "$basedir/../@cucumber/cucumber/bin/cucumber.js" $args\n')
    for (const _time of [1, 2]) {
      linkStart(project)
      assert.equal(readlinkSync(command('cucumber-js')), join('..', '..', 'build', 'cucumber-js.js'))
      assert.match(
        readFileSync(command('cucumber-js.cmd'), 'utf8'),
        /"%dp0%\\\.\.\\\.\.\\build\\cucumber-js\.js" %\*\r\n$/,
      )
      assert.equal(readFileSync(command('cucumber-js.ps1'), 'utf8'), '& "$basedir/../../build/cucumber-js.js" $args\n')
    }
  })

  test('of libraries that several projects share is left alone', () => {
    const other = mkdtempSync(join(tmpdir(), 'project-'))
    symlinkSync(join(project, 'node_modules'), join(other, 'node_modules'), 'dir')
    rmSync(command('cucumber-js'))
    symlinkSync('../@cucumber/cucumber/bin/cucumber.js', command('cucumber-js'))
    linkStart(other)
    assert.equal(readlinkSync(command('cucumber-js')), '../@cucumber/cucumber/bin/cucumber.js')
    rmSync(other, { recursive: true })
  })

  for (const [what, args, status, message] of [
    ['an unknown option', ['--nme', 'x'], 2, /unknown option '--nme'/],
    ['world parameters that are not JSON', ['--world-parameters', '{'], 2, /invalid JSON/],
    ['a call for help', ['--help'], 0, /^$/],
  ] as const) {
    test(`ends with ${status} for ${what}`, () => {
      const started = spawnSync(process.execPath, [join(PROJECT_ROOT, 'build/cucumber-js.js'), ...args], {
        cwd: PROJECT_ROOT,
        encoding: 'utf8',
      })
      assert.equal(started.status, status)
      assert.match(started.stderr, message)
    })
  }

  test('runs in another checkout, which shares the libraries of this one', () => {
    const other = mkdtempSync(join(tmpdir(), 'project-'))
    const start = () =>
      spawnSync(process.execPath, [join(PROJECT_ROOT, 'build/cucumber-js.js'), '--version'], { cwd: other }).status
    writeFileSync(join(other, 'package.json'), '{"name":"another"}')
    assert.equal(start(), 2)
    writeFileSync(join(other, 'package.json'), readFileSync(join(PROJECT_ROOT, 'package.json')))
    assert.equal(start(), 0)
    rmSync(other, { recursive: true })
  })

  test('ends with 2 in another folder, where Cucumber would find no feature and end well', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'build/cucumber-js.js')], {
      cwd: project,
      encoding: 'utf8',
    })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /features are run in the project's folder, not in .*project-/)
  })
})
