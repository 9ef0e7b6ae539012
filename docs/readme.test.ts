import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { globSync } from 'glob'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { writtenScenarios } from '../support/run/command-line/written-scenarios'
import { featuresOf } from '../support/run/profiles'

test('the sample in the README is what its command prints', () => {
  const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8')
  const [, command = '', sample = ''] = readme.match(/```\n\$ (METADATA=\S+ npx cucumber-js .*)\n([^`]+)```/) ?? []
  const [, metadata, args = ''] = command.match(/^METADATA=(\S+) npx cucumber-js (.*)$/) ?? []
  assert.ok(metadata, 'the README has no sample run')

  const reports = mkdtempSync(join(tmpdir(), 'readme-'))
  const run = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js'), ...args.split(' ')],
    {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      env: { ...process.env, METADATA: metadata, LOOKUPS: '', REPORTS: reports, GITHUB_ACTIONS: '' },
    },
  )
  rmSync(reports, { recursive: true })
  assert.equal(run.stdout.replaceAll(reports, 'reports/dd-2.0').trim(), sample.trim())
  assert.equal(run.status, 1)
})

test('pages name the number of scenarios that the profile has', () => {
  const numbers = ['README.md', 'CHANGELOG.md', 'docs/summary.md'].flatMap((page) =>
    [...readFileSync(join(PROJECT_ROOT, page), 'utf8').matchAll(/ of ([\d,]+) scenarios of dd-2\.0/g)].map(
      ([, number = '']) => Number(number.replace(',', '')),
    ),
  )
  const paths = featuresOf('dd-2.0', false).flatMap((path) => globSync(path, { windowsPathsNoEscape: true }))
  const all = paths.reduce((sum, path) => sum + writtenScenarios(readFileSync(path, 'utf8')).length, 0)
  assert.deepEqual([...new Set(numbers)], [all])
})

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  for (const page of ['README.md', 'CONTRIBUTING.md']) {
    const named = [...readFileSync(join(PROJECT_ROOT, page), 'utf8').matchAll(/npm (?:run ([\w:]+)|(start|test))/g)]
    assert.ok(named.length > 0, `${page} names no script`)
    for (const [text, run, short] of named) assert.ok((run ?? short ?? '') in scripts, `${page}: ${text}`)
  }
})
