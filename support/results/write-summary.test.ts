import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeResult } from './aggregate/testing/sample-results'
import type { RunFacts } from './run-facts'
import type { ScenarioResult } from './scenario-result'
import { coreRun, parameter, request } from './testing/core-run'
import { dataOfPage } from './testing/data-of-page'
import { sampleFacts } from './testing/sample-facts'
import { findingOf, scenarioOf, violating } from './testing/scenario-results'
import { writeSummary } from './write-summary'

async function sampleResult(t: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'write-summary-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return writeResult(folder)
}

const ofDictionary = violating('ListPrice', 'field-data-type')

const ofCore: ScenarioResult = {
  ...scenarioOf('top', 'passed'),
  tags: ['@core-endorsement', '@2.0.0', '@top'],
  coreRequests: [request('top', parameter('TopCount', '5'))],
  durationMs: 42,
}

/** Writes the page of a run, and returns the data that it shows. */
async function dataOf(folder: string, scenarios: readonly ScenarioResult[], run: RunFacts | undefined) {
  await writeSummary(folder, { run, coreRun, profile: undefined, scenarios })
  return dataOfPage(readFileSync(join(folder, 'summary.html'), 'utf8'))
}

test('a run about the dictionary has views of its elements, and none of Web API Core', async (t) => {
  const { overview, dataElements, performance, explorer, core } = await dataOf(
    await sampleResult(t),
    [ofDictionary],
    sampleFacts,
  )
  assert.equal(overview.verdict, 'not conformant')
  assert.equal(dataElements?.rows[0]?.resourceName, null)
  assert.equal(performance?.kind, 'measured')
  assert.equal(explorer?.version, '2.0')
  assert.equal(core, null)
})

test('a run about Web API Core alone has that view only', async (t) => {
  const { overview, core, ...elements } = await dataOf(await sampleResult(t), [ofCore], sampleFacts)
  assert.equal(overview.verdict, 'conformant')
  assert.deepEqual(elements, { dataElements: null, performance: null, explorer: null })
  assert.equal(core?.scenarios[0]?.requests[0]?.durationMs, 12)
})

test('who opts out of performance shows no times', async (t) => {
  const { performance, core } = await dataOf(await sampleResult(t), [ofDictionary, ofCore], {
    ...sampleFacts,
    performanceOptOut: true,
  })
  assert.deepEqual(performance, { kind: 'opted out' })
  assert.equal(core?.scenarios.length, 1)
  assert.doesNotMatch(JSON.stringify(core), /durationMs/)
})

test('a run that did not say what it is about has an overview', async (t) => {
  const { overview, ...views } = await dataOf(await sampleResult(t), [ofDictionary], undefined)
  assert.equal(overview.total.failed, 1)
  assert.deepEqual(views, { dataElements: null, performance: null, explorer: null, core: null })
})

test('findings have the line of the metadata that the run has kept', async (t) => {
  const folder = await sampleResult(t)
  const xml = '<a>\n  <Property Name="City" Type="Edm.Int64"/>\n</a>'
  writeFileSync(join(folder, 'metadata.xml'), xml)
  const sha256 = createHash('sha256').update(xml).digest('hex')
  const finding = { ...findingOf('field-data-type', 'violated'), evidence: '$metadata line 2, column 3' }
  const { overview } = await dataOf(folder, [scenarioOf('City', 'failed', [finding], 'wrong')], {
    ...sampleFacts,
    metadata: { sha256, bytes: xml.length },
  })
  assert.deepEqual(overview.sections[0]?.lines, {
    '2:3': { line: 2, before: '', at: '<Property', after: ' Name="City" Type="Edm.Int64"/>' },
  })
})

test('the page says in its title what it is', async (t) => {
  const folder = await sampleResult(t)
  const { overview } = await dataOf(folder, [ofDictionary], sampleFacts)
  const html = readFileSync(join(folder, 'summary.html'), 'utf8')
  assert.match(html, /<title>Data Dictionary 2\.0[^<]*: not conformant<\/title>/)
  assert.equal(overview.verdict, 'not conformant')
})
