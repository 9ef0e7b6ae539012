import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDictionary } from '../model/read-dictionary'
import { fieldRow, flatWorkbook, lookupRow } from '../read/testing/sample-workbook'
import { parseBack } from './parse-back'
import { renderFeature } from './render-feature'
import { resourceFeatures } from './resource-features'
import { prettyPrinted } from './testing/pretty-printed'

const workbook = flatWorkbook(
  [
    fieldRow({
      StandardName: 'StandardStatus',
      SimpleDataType: 'String List, Single',
      SugMaxLength: 25,
      Synonyms: 'RetsStatus',
      LookupStatus: 'Locked with Enumerations',
      LookupName: 'Status',
      PropertyTypes: 'RESI,RLSE',
      Payloads: 'IDX,RESI',
    }),
    fieldRow({ SimpleDataType: 'Number', SugMaxLength: 14, SugMaxPrecision: 2 }),
  ],
  [lookupRow(), lookupRow({ StandardLookupValue: '24 h | \\ day', LegacyODataValue: 'AllDay' })],
)

async function sampleView() {
  const { dictionary } = await readDictionary('sample-2.0.xlsx', workbook, undefined)
  assert.ok(dictionary)
  const [view] = resourceFeatures({ ...dictionary, source: { fileName: 'sample-2.0.xlsx', sha256: 'abc' } })
  assert.ok(view)
  return view
}

test('a feature is printed as the sample tests of RCP-40 are', async () => {
  assert.equal(
    renderFeature(await sampleView()),
    `# Generated from sample-2.0.xlsx (sha256 abc).
# Do not edit. Regenerate: npm run generate
Feature: Property

  Background:
    Given valid metadata of the server under test

  @Property @RESI @RLSE @IDX @dd-2.0
  Scenario: StandardStatus
    Given that the following synonyms for "StandardStatus" DO NOT exist in the "Property" metadata
      | RetsStatus |
    When "StandardStatus" exists in the "Property" metadata
    Then "StandardStatus" MUST be "Single Enumeration" data type
    And "StandardStatus" MUST contain at least one of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Open             | Open                |
      | AllDay           |      24 h \\| \\\\ day |
    And "StandardStatus" MUST contain only standard enumerations

  @Property @dd-2.0
  Scenario: ListPrice
    When "ListPrice" exists in the "Property" metadata
    Then "ListPrice" MUST be "Decimal" data type
    And "ListPrice" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "ListPrice" scale SHOULD be equal to the RESO Suggested Max Scale of 2
`,
  )
})

test('it is printed as the pretty printer of Cucumber prints it', async () => {
  const text = renderFeature(await sampleView())
  assert.equal(prettyPrinted(text), text)
})

test('reading back tells what was printed wrong', async () => {
  const view = await sampleView()
  const text = renderFeature(view)
  parseBack(text, view)
  const changes: readonly (readonly [from: string, to: string, complaint: RegExp])[] = [
    ['Feature: Property', 'Feature: Member', /feature "Property" was read back as \{"name":"Member"/],
    ['valid metadata', 'metadata', /background of "Property"/],
    ['@IDX', '@OM', /scenario "StandardStatus" of "Property"/],
    ['| AllDay ', '| Allday ', /scenario "StandardStatus" of "Property"/],
    ['MUST be "Decimal"', 'MUST be "Integer"', /scenario "ListPrice" of "Property"/],
    ['  Scenario: ListPrice', '  # Scenario: ListPrice', /expected/],
    [
      text.slice(text.indexOf('  @Property @dd-2.0')),
      '',
      /scenario "ListPrice" of "Property" was read back as undefined/,
    ],
    [
      'MUST be "Decimal" data type',
      'MUST be "Decimal" data type\n\n  Scenario: Another',
      /scenario "ListPrice" of "Property"/,
    ],
  ]
  for (const [from, to, complaint] of changes) {
    assert.ok(text.includes(from))
    assert.throws(() => parseBack(text.replace(from, to), view), complaint)
  }
})
