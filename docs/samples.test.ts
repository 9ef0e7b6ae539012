import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

const SAMPLES: readonly (readonly [page: string, index: number])[] = [
  ['commands', 0],
  ['run', 0],
  ['validate', 0],
  ['validate', 1],
]

for (const [page, index] of SAMPLES) {
  test(`sample ${index + 1} in docs/${page}.md is what its command prints`, (t) => {
    const text = readFileSync(join(PROJECT_ROOT, 'docs', `${page}.md`), 'utf8')
    const [, args = '', sample = ''] = [...text.matchAll(/```\n\$ npx dd-acceptance (.*)\n([^`]+)```/g)][index] ?? []
    assert.ok(args, 'the page has no such sample run')
    const command = join(PROJECT_ROOT, 'support/commands/dd-acceptance.js')
    const reports = mkdtempSync(join(tmpdir(), 'sample-'))
    t.after(() => rmSync(reports, { recursive: true }))
    const env = { ...process.env, LOOKUPS: '', RESOSCRIPT: '', REPORTS: reports, GITHUB_ACTIONS: '' }
    const run = spawnSync(process.execPath, [command, ...args.split(' ')], { cwd: PROJECT_ROOT, encoding: 'utf8', env })
    // On a machine that has much to do a line says what the run is at.
    assert.equal(run.stderr.replaceAll(/^[\d:]+ {2}.*\n/gm, ''), '')
    assert.equal(run.stdout.replaceAll(reports, 'reports/dd-2.0').trim(), sample.trim())
    assert.equal(run.status, 1)
  })
}
