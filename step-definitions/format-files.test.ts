import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

const FEATURE = 'features/data-dictionary/v2.0/resources/member.feature'

const STARTS = {
  'npx cucumber-js': [join(PROJECT_ROOT, 'build/cucumber-js.js'), FEATURE],
  'dd-acceptance run': [join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), 'run', FEATURE, '--'],
} as const

for (const [name, start] of Object.entries(STARTS))
  describe(`the file of a formatter of ${name}`, () => {
    let folder: string
    let file: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'formats-'))
      file = join(folder, 'own.json')
      writeFileSync(file, 'of before')
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    const begin = (metadata: string, ...more: readonly string[]) =>
      spawn(process.execPath, [...start, '--format', `json:${file}`, ...more], {
        cwd: PROJECT_ROOT,
        env: { ...process.env, METADATA: metadata, LOOKUPS: '', RESOSCRIPT: '', REPORTS: join(folder, 'reports') },
        stdio: 'ignore',
      })
    const files = () => readdirSync(folder).filter((each) => each.startsWith('own'))

    test('is replaced when the run is over', async () => {
      const [code] = await once(
        begin('docs/example/metadata.xml', ...(name === 'npx cucumber-js' ? ['--exit'] : [])),
        'exit',
      )
      assert.equal(code, 0)
      assert.equal(JSON.parse(readFileSync(file, 'utf8')).length, 1)
      assert.deepEqual(files(), ['own.json'])
    })

    test('stays as it is where the run cannot begin', async () => {
      const [code] = await once(begin('nowhere.xml'), 'exit')
      assert.equal(code, 2)
      assert.equal(readFileSync(file, 'utf8'), 'of before')
      assert.deepEqual(files(), ['own.json'])
    })

    test('stays as it is where the run is killed', async () => {
      const run = begin('docs/example/metadata.xml')
      const ended = once(run, 'exit')
      while (!existsSync(`${file}.unfinished`) && run.exitCode === null) await setTimeout(2)
      run.kill('SIGKILL')
      await ended
      assert.equal(readFileSync(file, 'utf8'), 'of before')
    })
  })
