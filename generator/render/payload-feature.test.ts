import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { parseBack } from './parse-back'
import { payloadFeature } from './payload-feature'
import { renderFeature } from './render-feature'
import { prettyPrinted } from './testing/pretty-printed'

const dictionary = (version: string, ...resources: readonly string[]): DataDictionary => ({
  version,
  source: { fileName: `sample-${version}.xlsx`, sha256: 'abc' },
  resources: resources.map((name) => ({ name, fields: [] })),
  lookups: [],
})

test('records of every Resource of the dictionary, then of local ones, are sampled and judged', () => {
  assert.equal(
    renderFeature(payloadFeature(dictionary('1.7', 'Property'))),
    `# Generated from sample-1.7.xlsx (sha256 abc).
# Do not edit. Regenerate: npm run generate
Feature: Payloads
  Payloads should hold what is advertised and nothing else, which later versions of the Data Dictionary demand: "In Data
  Dictionary 2.0, these two items MUST match" (RCP-40). Records of each Resource are sampled, and every one is judged by
  what the metadata and the Lookup Resource advertise.

  Background:
    Given valid metadata of the server under test

  Rule: Property

    @Property @payload @dd-1.7
    Scenario: Property by TimestampDesc
      When the "Property" Resource is in the metadata
      Then records of the "Property" Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled

  Rule: Resources that the Data Dictionary does not have

    @local @payload @dd-1.7
    Scenario: Local Resources by TimestampDesc
      When the metadata have Resources that the Data Dictionary does not have
      Then records of every local Resource MUST be sampled by TimestampDesc
      And every sampled record SHOULD match the advertised metadata
      And every sampled lookup value SHOULD be advertised
      And every sampled string SHOULD be no longer than its MaxLength
      And every expansion SHOULD be sampled
`,
  )
})

test('from version 2.0 on payloads MUST match', () => {
  const text = renderFeature(payloadFeature(dictionary('2.0', 'Property')))
  assert.match(
    text,
    /"if items are found in the payload that are not advertised,\n {2}providers will not pass testing"/,
  )
  for (const sentence of [
    'every sampled record MUST match the advertised metadata',
    'every sampled lookup value MUST be advertised',
    'every sampled string MUST be no longer than its MaxLength',
  ]) {
    assert.equal(text.split(sentence).length, 1 + 6, sentence)
  }
})

test('from version 2.0 on there are three passes over each Resource', () => {
  const scenariosOf = (version: string) =>
    payloadFeature(dictionary(version, 'Property', 'Media')).rules.map(({ scenarios }) =>
      scenarios.map(({ name }) => name),
    )
  const passes = ['TimestampDesc', 'NextLink', 'NextLink of recent records']
  const samples = (title: string) => passes.map((pass) => `${title} by ${pass}`)
  for (const version of ['2.0', '2.1', '10.0']) {
    assert.deepEqual(scenariosOf(version), ['Property', 'Media', 'Local Resources'].map(samples))
  }
  assert.deepEqual(scenariosOf('1.7'), [
    ['Property by TimestampDesc'],
    ['Media by TimestampDesc'],
    ['Local Resources by TimestampDesc'],
  ])
})

test('it is printed as the pretty printer of Cucumber prints it', () => {
  const text = renderFeature(payloadFeature(dictionary('2.0', 'Property', 'Media')))
  assert.equal(prettyPrinted(text), text)
})

test('reading back tells what was printed wrong', () => {
  const view = payloadFeature(dictionary('2.0', 'Property', 'Media'))
  const text = renderFeature(view)
  parseBack(text, view)
  const changes: readonly (readonly [from: string, to: string, complaint: RegExp])[] = [
    ['(RCP-40)', '(RCP-41)', /feature "Payloads"/],
    ['Rule: Media', 'Rule: Medium', /rule "Media" of "Payloads"/],
    ['  Rule: Media\n', '', /rule "Media" of "Payloads"/],
    [
      '  Rule: Media\n',
      '  Rule: Media\n\n    Background:\n      Given nothing\n',
      /"Media by TimestampDesc" of "Payloads"/,
    ],
    ['@Media @payload', '@payload', /scenario "Media by TimestampDesc" of "Payloads"/],
    ['sampled by NextLink\n', 'sampled by TimestampAsc\n', /scenario "Property by NextLink" of "Payloads"/],
  ]
  for (const [from, to, complaint] of changes) {
    assert.ok(text.includes(from))
    assert.throws(() => parseBack(text.replace(from, to), view), complaint)
  }
  assert.throws(
    () => parseBack(`${text}\n  Rule: More\n`, view),
    /what follows in "Payloads" was read back as \["More"\]/,
  )
})
