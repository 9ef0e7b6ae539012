import assert from 'node:assert/strict'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'
import type { ChangedFinding } from '../../changes/changed-finding'
import type { KnownOutcome } from '../../known-failures'
import type { RunResults } from '../../results-file'
import { sampleFacts } from '../../testing/sample-facts'
import { findingOf, sampleResults, scenarioOf } from '../../testing/scenario-results'
import { codeQualityReport } from './code-quality'
import { metadataPath, placedFindings } from './placed-findings'
import { sarifLog } from './sarif'

const results: RunResults = {
  ...sampleResults,
  run: sampleFacts,
  scenarios: [scenarioOf('City', 'failed', [findingOf('field-data-type', 'violated')], 'fails')],
}

const pathIn = (environment: Parameters<typeof metadataPath>[2], reports = 'reports/a') =>
  metadataPath(results, reports, environment)

test('places are in what a service has checked out, else in the current folder', () => {
  const here = process.cwd()
  const [parent, name] = [dirname(here), here.slice(dirname(here).length).replace(/^[\\/]/, '')]
  assert.equal(pathIn({}), 'reports/a/metadata.xml')
  assert.equal(pathIn({ GITHUB_WORKSPACE: parent }), `${name}/reports/a/metadata.xml`)
  assert.equal(pathIn({ CI_PROJECT_DIR: parent }), `${name}/reports/a/metadata.xml`)
  assert.equal(pathIn({ GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '' }), 'reports/a/metadata.xml')
  assert.equal(pathIn({ GITHUB_WORKSPACE: join(here, 'other') }), 'reports/a/metadata.xml')
  const outside = resolve('..', 'elsewhere')
  assert.equal(pathIn({}, outside), join(outside, 'metadata.xml'))
  assert.equal(pathIn({}, '..reports'), '..reports/metadata.xml')
})

test('a name is an address in SARIF, and as it is for GitLab', () => {
  const reports = 'a b/mä#1 %41?'
  assert.match(JSON.stringify(sarifLog(results, reports)), /"uri":"a%20b\/m%C3%A4%231%20%2541%3F\/metadata\.xml"/)
  assert.match(JSON.stringify(codeQualityReport(results, reports)), /"path":"a b\/mä#1 %41\?\/metadata\.xml"/)
})

test('what is found more often than is known is not suppressed', () => {
  const [first] = placedFindings(results)
  assert.ok(first?.rule)
  const { fingerprint, rule, subject } = first
  const finding: ChangedFinding = {
    fingerprint,
    rule,
    outcome: 'violated',
    subject,
    requirement: 'MUST be String',
    scenario: 'Property: City',
    location: 'features/property.feature:7',
  }
  const known: KnownOutcome = {
    file: 'baseline.json',
    known: [{ finding, reason: 'ticket 7', expires: '2027-02-28' }],
    failing: [],
    gone: [],
    notJudged: [],
    verdict: 'conformant',
  }
  const reasonsOf = (outcome: KnownOutcome) => placedFindings({ ...results, known: outcome }).map((each) => each.known)
  assert.deepEqual(reasonsOf(known), ['ticket 7'])
  assert.deepEqual(reasonsOf({ ...known, failing: [{ why: 'new', finding }] }), [undefined])
})
