import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

for (const page of ['commands', 'validate']) {
  test(`the sample in docs/${page}.md is what its command prints`, () => {
    const text = readFileSync(join(PROJECT_ROOT, 'docs', `${page}.md`), 'utf8')
    const [, args = '', sample = ''] = text.match(/```\n\$ npx dd-acceptance (.*)\n([^`]+)```/) ?? []
    assert.ok(args, 'the page has no sample run')
    const command = join(PROJECT_ROOT, 'support/commands/dd-acceptance.js')
    const run = spawnSync(process.execPath, [command, ...args.split(' ')], { cwd: PROJECT_ROOT, encoding: 'utf8' })
    assert.equal(run.stderr, '')
    assert.equal(run.stdout.trim(), sample.trim())
    assert.equal(run.status, 1)
  })
}
