import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import Ajv7 from 'ajv'
import Ajv from 'ajv/dist/2020'
import type { RunResults } from '../../results-file'
import { explainCommand, rulePage } from '../../rule-pages'
import { comparedResults } from '../../testing/compared-results'
import { sampleFacts } from '../../testing/sample-facts'
import { findingOf, sampleResults, scenarioOf } from '../../testing/scenario-results'
import { codeQualityReport } from './code-quality'
import { sarifLog } from './sarif'
import { publishedSarifSchema, sarifSchema } from './testing/sarif-schema'

const ajv = new Ajv({ strict: false, validateFormats: false })
const isSarif = ajv.compile(sarifSchema)

const placed = { ...findingOf('field-data-type', 'violated'), evidence: '$metadata line 812, column 9' }

const METADATA = 'docs/example/metadata.xml'

const results: RunResults = {
  ...sampleResults,
  run: {
    ...sampleFacts,
    options: ['--metadata', METADATA],
    metadata: { sha256: createHash('sha256').update(readFileSync(METADATA)).digest('hex'), bytes: 1 },
  },
  scenarios: [
    scenarioOf('City', 'failed', [placed, { ...placed, found: 'Edm.Int64' }], 'fails'),
    scenarioOf('Street', 'passed', [findingOf('field-length', 'advisory', '8')]),
    scenarioOf('Lookup', 'not verified', [findingOf('lookups-known', 'not verified')], 'no answer'),
    scenarioOf('Skipped', 'not verified', [findingOf('lookups-known', 'not verified')]),
    scenarioOf('Undefined', 'failed', [], 'undefined step: it asks'),
    scenarioOf('Pool', 'not offered', [findingOf('field-data-type', 'not offered')]),
  ],
}

interface Result {
  readonly ruleId: string
  readonly kind: string
  readonly level: string
  readonly suppressions?: readonly { readonly justification: string }[]
  readonly locations: readonly { readonly physicalLocation: unknown }[]
}

function resultsIn(log: unknown): readonly Result[] {
  assert.ok(isSarif(log), ajv.errorsText(isSarif.errors))
  return (log as { runs: { results: Result[] }[] }).runs.flatMap((run) => run.results)
}

test('findings are results of SARIF, with their places in the metadata file', () => {
  const shown = resultsIn(sarifLog(results, 'reports/dd-2.0'))
  assert.deepEqual(
    shown.map(({ ruleId, kind, level }) => [ruleId, kind, level]),
    [
      ['field-data-type', 'fail', 'error'],
      ['field-data-type', 'fail', 'error'],
      ['field-length', 'fail', 'warning'],
      ['lookups-known', 'open', 'none'],
      ['scenario-failed', 'fail', 'error'],
    ],
  )
  const uri = METADATA
  assert.deepEqual(
    shown.slice(1, 3).map(({ locations: [place] }) => place?.physicalLocation),
    [
      { artifactLocation: { uri }, region: { startLine: 812, startColumn: 9 } },
      { artifactLocation: { uri }, region: { startLine: 1, startColumn: 1 } },
    ],
  )
})

test('of a server, or of a file elsewhere, the places are in the metadata that the run has left, wherever that is', () => {
  const uriOf = (reports: string, run = sampleFacts) =>
    JSON.stringify(sarifLog({ ...results, run }, reports)).match(/"uri":"([^"]*)"/)?.[1]
  assert.equal(uriOf('reports/my server'), 'reports/my%20server/metadata.xml')
  // A file outside of the folder is named without its folder, and another one may have its name.
  const other = { ...sampleFacts, options: ['--metadata', METADATA], metadata: { sha256: 'ab', bytes: 1 } }
  assert.equal(uriOf('reports/dd-2.0', other), 'reports/dd-2.0/metadata.xml')
  const elsewhere = resolve('..', 'elsewhere')
  assert.equal(uriOf(elsewhere), pathToFileURL(join(elsewhere, 'metadata.xml')).href)
})

test('each rule has its page beside it, but for failures without a rule', () => {
  const { runs } = sarifLog(results, 'reports/dd-2.0') as {
    readonly runs: readonly {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly helpUri?: string; readonly help?: object }[]
        }
      }
    }[]
  }
  const rules = runs.flatMap(({ tool }) => tool.driver.rules)
  for (const { id, helpUri, help } of rules) {
    assert.equal(helpUri, id === 'scenario-failed' ? undefined : `https://unpkg.com/dd-acceptance/docs/rules/${id}.md`)
    if (id === 'scenario-failed') assert.equal(help, undefined)
    else
      assert.deepEqual(help, { text: `What it asks, and how to fix it: ${explainCommand(id)}`, markdown: rulePage(id) })
  }
})

test('known failures are suppressed, with their reason', () => {
  const suppressed = resultsIn(sarifLog(comparedResults(), 'reports'))
  assert.deepEqual(
    suppressed.map(({ suppressions }) => suppressions?.map(({ justification }) => justification)),
    [['ticket 7'], undefined],
  )
})

test('a run without findings, or without facts, is a log, too', () => {
  assert.deepEqual(resultsIn(sarifLog(sampleResults, 'reports')), [])
  assert.deepEqual(resultsIn(sarifLog({ ...sampleResults, run: undefined }, 'reports')), [])
})

const published = publishedSarifSchema()
const skip = published === undefined && 'the schema of SARIF is not installed'

test('logs are as the whole schema of SARIF asks, which refuses others', { skip }, () => {
  const validate = new Ajv7({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published ?? {})
  const logs = [results, comparedResults(), sampleResults].map((each) => sarifLog(each, 'reports'))
  // As the file has them: without what is undefined.
  for (const log of logs.map((each): unknown => JSON.parse(JSON.stringify(each))))
    assert.ok(validate(log), JSON.stringify(validate.errors))
  assert.ok(!validate({ ...logs[0], version: '2.2.0' }))
  assert.ok(!validate({ ...logs[0], findings: [] }))
})

test('the same findings are entries of code quality, each with a fingerprint of its own', () => {
  const entries = codeQualityReport(results, 'reports') as readonly {
    readonly check_name: string
    readonly severity: string
    readonly description: string
    readonly fingerprint: string
    readonly location: unknown
  }[]
  assert.deepEqual(
    entries.map(({ check_name, severity }) => [check_name, severity]),
    [
      ['field-data-type', 'major'],
      ['field-data-type', 'major'],
      ['field-length', 'minor'],
      ['lookups-known', 'info'],
      ['scenario-failed', 'major'],
    ],
  )
  assert.match(
    entries[2]?.description ?? '',
    /\nWhat it asks, and how to fix it: npx dd-acceptance explain field-length$/,
  )
  assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length)
  assert.deepEqual(entries[0]?.location, { path: METADATA, lines: { begin: 812 } })
})
