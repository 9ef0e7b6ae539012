import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { readResults } from '../support/results/results-file'

describe('the shards of a run', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'shards-'))
    for (const shard of ['1/2', '2/2']) run('--reports', shard.replace('/', '-'), '--', '--shard', shard)
    run('--reports', 'whole')
  })
  after(() => rmSync(folder, { recursive: true }))

  const command = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), ...argv], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '', GITHUB_ACTIONS: '' },
    })
  const run = (...argv: readonly string[]) =>
    command('run', 'dd-2.0', '--metadata', join(PROJECT_ROOT, 'docs/example/metadata.xml'), ...argv)
  const scenariosIn = (reports: string) =>
    readResults(join(folder, reports))?.scenarios.map(({ durationMs, ...scenario }) => scenario)

  test('put together are the whole run', () => {
    const { status, stdout } = command('merge', '2-2', '1-2')
    assert.equal(status, 1)
    assert.match(
      stdout,
      /\nNOT CONFORMANT\nScenarios: 19\d\d .*\n\nAs a certification .*\n.* MUST .*\n.* file .*\nReports in reports\/dd-2\.0: summary\.html/,
    )
    assert.deepEqual(scenariosIn('reports/dd-2.0'), scenariosIn('whole'))
    const json = (reports: string) => JSON.parse(readFileSync(join(folder, reports, 'results.json'), 'utf8'))
    const [merged, whole] = ['reports/dd-2.0', 'whole'].map(json)
    for (const name of ['verdict', 'certification', 'partial', 'profile', 'total', 'features', 'findings'])
      assert.deepEqual(merged[name], whole[name], name)
    for (const name of [
      'summary.html',
      'junit.xml',
      'cucumber.json',
      'metadata.xml',
      'data-dictionary-variations.json',
    ])
      assert.ok(existsSync(join(folder, 'reports/dd-2.0', name)), name)
  })

  test('are a verdict only together', () => {
    for (const [argv, message] of [
      [['1-2'], /^error: not all shards are named: 2\/2 are missing/],
      [['1-2', '2-2', 'whole'], /^error: whole does not hold a shard/],
      [['nowhere'], /^error: nowhere holds no results of a run/],
      [[], /^error: no reports folder of a shard is named/],
    ] as const) {
      const { status, stderr } = command('merge', ...argv, '--reports', 'refused')
      assert.equal(status, 2)
      assert.match(stderr.replace(/^TypeScript.*\n/, ''), message)
      assert.ok(!existsSync(join(folder, 'refused')))
    }
  })
})
