import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCommand } from '../../../../step-definitions/testing/run-command'

const FEATURE = 'features/lookup-resource/lookup-resource.feature'

test('a run on GitHub annotates and leaves a job summary, any other run is as it always was', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'github-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const settings = {
    METADATA: 'docs/example/metadata.xml',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_WORKSPACE: process.cwd(),
  }
  const [elsewhere, onGitHub] = await Promise.all([
    runCommand([FEATURE], settings),
    runCommand([FEATURE], { ...settings, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'github.md') }),
  ])
  assert.deepEqual([elsewhere.status, onGitHub.status], [1, 1])
  assert.doesNotMatch(elsewhere.stdout, /^::/m)
  assert.throws(() => readFileSync(join(folder, 'summary.md')), { code: 'ENOENT' })

  const [, token] = onGitHub.stdout.match(/^::stop-commands::([\w-]{36})$/m) ?? []
  assert.ok(onGitHub.stdout.includes(`\n::${token}::\nReports in `), onGitHub.stdout)
  assert.equal(onGitHub.stdout.match(/^::error /gm)?.length, 1)
  assert.ok(
    onGitHub.stdout.includes(
      `\n::error file=${FEATURE},line=11,title=String lookups without a Lookup Resource [lookup-resource-in-metadata] (Lookup Resource%3A Lookup Resource in the`,
    ),
  )
  const summary = readFileSync(join(folder, 'github.md'), 'utf8')
  assert.match(
    summary,
    /^## failed: 1, passed: 3, not offered: 20 of [\d,]+ scenarios of dd-2\.0\n\nTested: <code>metadata file docs/,
  )
  assert.match(summary, /\| Lookup Resource \| 3 \| 1 \| · \| 20 \| · \|/)
})
