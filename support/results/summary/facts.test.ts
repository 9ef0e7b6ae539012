import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreReport } from '../core-report'
import type { RunFacts } from '../run-facts'
import { coreRun } from '../testing/core-run'
import { factsOf, headerOf } from './facts'

const facts: RunFacts = {
  generatedOn: '2026-11-22T09:46:20.123Z',
  tool: { name: 'dd-acceptance', version: '0.1.0' },
  dictionary: { version: '2.0', workbook: { fileName: 'RESODataDictionary-2.0.xlsx', sha256: 'ab'.repeat(32) } },
  underTest: 'metadata file my.xml',
  performanceOptOut: false,
}

const core: CoreReport = {
  description: 'Web API Core',
  generatedOn: '2026-11-22T09:46:20.123Z',
  outcome: 'conformant',
  odataVersion: ['4.01'],
  parameters: [],
  missingParameters: [],
  endorsement: { passed: 1, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 },
  scenarios: [],
}

/** Facts as `label: value`, identifiers and digests in angle brackets. */
const told = (...given: Parameters<typeof factsOf>) =>
  factsOf(...given).map(({ label, value, isCode }) => `${label}: ${isCode ? `<${value}>` : value}`)

test('the facts say what was tested, by what, and when', () => {
  const metadata = { sha256: 'cd'.repeat(32), bytes: 1234567 }
  const organisation = { providerUoi: 'T00000001', providerUsi: 'S1', recipientUoi: 'M00000002' }
  assert.deepEqual(told({ ...facts, metadata, organisation }, undefined), [
    'Tested: metadata file my.xml',
    'Provider UOI: <T00000001>',
    'Provider USI: <S1>',
    'Recipient UOI: <M00000002>',
    'Tested on: 2026-11-22 09:46 UTC',
    'Data Dictionary: 2.0',
    'Workbook: RESODataDictionary-2.0.xlsx',
    `Workbook SHA-256: <${'ab'.repeat(32)}>`,
    'Metadata: 1,234,567 bytes',
    `Metadata SHA-256: <${'cd'.repeat(32)}>`,
    'Tested by: dd-acceptance 0.1.0',
  ])
})

test('what is not known is left out', () => {
  const labels = factsOf(facts, core).map(({ label }) => label)
  assert.deepEqual(labels, ['Tested', 'Tested on', 'Data Dictionary', 'Workbook', 'Workbook SHA-256', 'Tested by'])
  assert.deepEqual(factsOf(undefined, undefined), [])
})

test('without facts of the run the report of Web API Core knows its server', () => {
  const { kind, missing, ...common } = coreRun
  assert.deepEqual(told(undefined, { ...core, ...common }), [
    'Tested: https://example.com/, records of Property',
    'Provider UOI: <T00000001>',
    'Provider USI: <S1>',
    'Tested on: 2026-11-22 09:46 UTC',
  ])
  assert.deepEqual(told(undefined, core), ['Tested on: 2026-11-22 09:46 UTC'])
})

/** Facts of the header as `label: value`. */
const header = (run: Partial<RunFacts>, isTimed = true) =>
  headerOf({ ...facts, ...run }, undefined, 'Data Dictionary 2.0', isTimed).map(
    ({ label, value }) => `${label}: ${value}`,
  )

test('the header says what people ask first', () => {
  const organisation = { providerUoi: 'T00000001', providerUsi: 'S1', recipientUoi: 'M00000002' }
  assert.deepEqual(header({ underTest: 'https://example.com/odata', organisation, durationMs: 61_000 }), [
    'Server: https://example.com/odata',
    'Recipient: M00000002',
    'Provider: T00000001, S1',
    'Tested on: 2026-11-22 09:46 UTC',
    'Duration: 61 seconds',
    'Standard: Data Dictionary 2.0',
    'Tested by: dd-acceptance 0.1.0',
  ])
})

test('the header of a file names it, and leaves out how long it took where that is not shown', () => {
  assert.deepEqual(header({ durationMs: 61_000 }, false), [
    'Metadata file: my.xml',
    'Recipient: not named',
    'Tested on: 2026-11-22 09:46 UTC',
    'Standard: Data Dictionary 2.0',
    'Tested by: dd-acceptance 0.1.0',
  ])
})

test('without facts of the run the header has what Web API Core knows', () => {
  assert.deepEqual(headerOf(undefined, undefined, '', true), [])
  assert.deepEqual(headerOf(undefined, core, '', true), factsOf(undefined, core))
})
