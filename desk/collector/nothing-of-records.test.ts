import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { readResults, writeResults } from 'dd-acceptance/support/results/results-file'
import { newFolder } from '../testing/archives'
import { elementDocuments, endorsementDocument } from './documents'
import { PROPERTIES } from './index-templates'
import { readFolders } from './read-folders'
import { writeServed } from './testing/result-folders'

/** Matches what identifies a listing, or whose it is: keys, addresses of streets, people, requests. */
const RECORD = /LISTING-4711|12 Main Street|Ann Agent|ListingKey eq|secret[.]example/

const REQUEST = "https://secret.example/odata/Property?$filter=ListingKey eq 'LISTING-4711'"

const finding = {
  rule: 'payload-wrong-type',
  outcome: 'advisory',
  level: 'SHOULD',
  subject: "Property('LISTING-4711').UnparsedAddress",
  requirement: 'SHOULD be a text',
  found: '12 Main Street',
  evidence: `Ann Agent, ${REQUEST}`,
} as const

const parameter = { name: 'KeyValue', text: 'LISTING-4711', origin: 'records', why: '12 Main Street' } as const

const suggestion = {
  suggestedFieldName: 'StandardStatus',
  suggestedLookupValue: 'Ann Agent',
  ...{ strategy: 'Substring', kind: 'LISTING-4711', reason: '', ddWikiUrl: null },
}

const VARIATIONS = {
  resources: [{ resourceName: 'LISTING-4711', suggestions: [{ ...suggestion, suggestedResourceName: 'Ann Agent' }] }],
  fields: [],
  lookups: [{ resourceName: 'Property', fieldName: 'StandardStatus', suggestions: [suggestion] }],
}

test('a run that saw listings tells nothing of them, whatever it wrote down', async (t) => {
  const folder = newFolder(t)
  const fields = { 'Property.ListPrice': 1, 'Property.X_LISTING-4711': 1 }
  const current = await writeServed(folder, { recipient: 'M1', fields, statuses: { 'Ann Agent': 1, Active: 1 } })
  const results = readResults(current)
  assert.ok(results?.run)
  await writeResults(current, {
    ...results,
    run: { ...results.run, underTest: REQUEST },
    scenarios: results.scenarios.map((scenario) => ({
      ...scenario,
      findings: [finding],
      coreRequests: [{ id: 'r', url: REQUEST, status: 200, records: 1, durationMs: 1, parameters: [parameter] }],
    })),
  })
  writeFileSync(join(current, reportFiles.variations), JSON.stringify({ variations: VARIATIONS }))
  let seen = 0
  for await (const read of readFolders([folder])) {
    assert.ok(read.kind === 'result', JSON.stringify(read))
    const sent = [endorsementDocument(read.collected), ...elementDocuments(read.collected, false)]
    assert.ok(sent.length > 3)
    assert.doesNotMatch(JSON.stringify(sent), RECORD)
    seen++
  }
  assert.equal(seen, 1)
})

test('no member of a document is one for a text of a record', () => {
  const members = (properties: object): readonly string[] =>
    Object.entries(properties).flatMap(([name, mapping]) =>
      'properties' in mapping ? members(mapping.properties) : mapping.type === 'keyword' ? [name] : [],
    )
  assert.deepEqual([...new Set(Object.values(PROPERTIES).flatMap(members))].toSorted(), [
    ...[
      'endorsement',
      'field',
      'kind',
      'lookup',
      'measuredBy',
      'metadata',
      'of',
      'provider',
      'recipient',
      'resource',
      'standing',
    ],
    ...['status', 'strategy', 'system', 'tool', 'type', 'value', 'verdict', 'version', 'workbook'],
  ])
})
