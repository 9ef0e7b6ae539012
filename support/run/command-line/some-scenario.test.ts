import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

for (const part of [
  ['--tags', '@IDX and not @IDX'],
  ['--', '--name', 'nothing is called so'],
  ['features/metadata/metadata-validation.feature', '--tags', '@IDX'],
])
  test(`a part without a scenario starts no server and leaves no reports: ${part.join(' ')}`, (t) => {
    const cwd = mkdtempSync(join(tmpdir(), 'no-scenario-'))
    t.after(() => rmSync(cwd, { recursive: true }))
    const env = { ...process.env, METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'run', ...part], {
      cwd,
      env,
      encoding: 'utf8',
    })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /The run cannot go on\.\nno scenario is selected: /)
    assert.ok(!existsSync(join(cwd, 'reports', 'dd-2.0-part', 'results.json')))
  })
