import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DocumentLines } from '../../metadata/document-lines'
import { summarise } from '../run-summary'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { causeSections } from './causes'
import { showLines } from './show-lines'

const XML = '<a>\n  <Property Name="City"/>\n  <Property Name="Zip"/>\n</a>'

const sectionsOf = (...evidence: readonly string[]) => {
  const findings = evidence.map((each) => ({ ...findingOf('field-data-type', 'violated'), evidence: each }))
  const results = [scenarioOf('City', 'failed', findings, 'wrong')]
  return causeSections(results, summarise(results))
}

const shown = (...evidence: readonly string[]) => {
  const [section] = showLines(sectionsOf(...evidence), () => new DocumentLines(XML))
  return { lines: section?.lines, items: section?.causes[0]?.items.map(({ lines }) => lines) }
}

test('each line stands in the section once, and findings name it', () => {
  const city = '$metadata line 2, column 3'
  assert.deepEqual(shown(city, `${city}; $metadata line 3, column 13`, 'curl http://a'), {
    lines: {
      '2:3': { line: 2, before: '', at: '<Property', after: ' Name="City"/>' },
      '3:13': { line: 3, before: '<Property ', at: 'Name="Zip"', after: '/>' },
    },
    items: [['2:3'], ['2:3', '3:13'], undefined],
  })
})

test('of a finding at most three places are shown, and none that the document does not have', () => {
  const places = [9, 1, 2, 3, 4].map((line) => `$metadata line ${line}, column 1`)
  assert.deepEqual(shown(places.join('; ')).items, [['1:1', '2:1']])
})

test('a page has a thousand lines at most', () => {
  const document = new DocumentLines('<a/>\n'.repeat(1500))
  const findings = Array.from({ length: 1500 }, (_, index) => ({
    ...findingOf(`rule-${index % 15}`, 'violated'),
    evidence: `$metadata line ${index + 1}, column 1`,
  }))
  const results = [scenarioOf('City', 'failed', findings, 'wrong')]
  const [section] = showLines(causeSections(results, summarise(results)), () => document)
  assert.equal(Object.keys(section?.lines ?? {}).length, 1000)
})

test('where there is no place, or no document, sections stay as they are', () => {
  const without = sectionsOf('curl http://a')
  assert.equal(
    showLines(without, () => assert.fail('the document is not needed')),
    without,
  )
  const sections = sectionsOf('$metadata line 2, column 3')
  assert.equal(
    showLines(sections, () => undefined),
    sections,
  )
  assert.deepEqual(
    showLines(sections, () => new DocumentLines('')),
    sections,
  )
})
