import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

test('the sample in the page about payloads is what its command prints', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/validate.md'), 'utf8')
  const [, args = '', sample = ''] = page.match(/```\n\$ npx dd-acceptance (.*)\n([^`]+)```/) ?? []
  assert.ok(args, 'the page has no sample run')
  const run = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), ...args.split(' ')],
    {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
    },
  )
  assert.equal(run.stderr, '')
  assert.equal(run.stdout.trim(), sample.trim())
  assert.equal(run.status, 1)
})
