import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE_EDMX, edited } from '../testing/base-edmx'
import { ENUM_DEFECTS } from '../testing/defects/enums'
import { FACET_DEFECTS } from '../testing/defects/facets'
import { KEY_DEFECTS } from '../testing/defects/keys'
import { NAME_DEFECTS } from '../testing/defects/names'
import { REFERENCE_DEFECTS } from '../testing/defects/references'
import { RESOURCE_DEFECTS } from '../testing/defects/resources'
import { validateMetadata } from '../validate-metadata'
import { METADATA_RULES } from '.'

const CATALOGUE = [
  ...NAME_DEFECTS,
  ...REFERENCE_DEFECTS,
  ...RESOURCE_DEFECTS,
  ...KEY_DEFECTS,
  ...ENUM_DEFECTS,
  ...FACET_DEFECTS,
]

test('the base document is valid and without any finding', async () => {
  const { findings, valid, stages } = await validateMetadata(BASE_EDMX)
  assert.deepEqual(findings, [])
  assert.equal(valid, true)
  assert.deepEqual(
    stages.map(({ status }) => status),
    ['passed', 'passed', 'passed'],
  )
})

test('every rule has one entry in the catalogue, with a defect', () => {
  assert.deepEqual(CATALOGUE.map(({ rule }) => rule).sort(), METADATA_RULES.map(({ id }) => id).sort())
  for (const { rule, breaks } of CATALOGUE) assert.ok(breaks.length > 0, rule)
})

for (const { id, level, sentence, source } of METADATA_RULES) {
  test(`${id} states its sentence, its level and its source`, () => {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/)
    assert.ok(sentence.startsWith(`${level} `))
    assert.match(source, /OData CSDL XML 4\.01, section/)
  })
}

for (const { rule, breaks, upholds = [] } of CATALOGUE) {
  for (const { what, edits, subject, found, outcome = 'violated' } of breaks) {
    test(`${rule} alone finds ${what}`, async () => {
      const { findings, valid } = await validateMetadata(edited(edits))
      assert.deepEqual(
        findings.map((finding) => [finding.rule, finding.outcome, finding.subject, finding.found]),
        [[rule, outcome, subject, found]],
      )
      assert.equal(valid, outcome === 'advisory')
      const [finding] = findings
      assert.equal(finding?.level, outcome === 'advisory' ? 'SHOULD' : 'MUST')
      assert.ok(finding?.requirement.startsWith(`${finding.level} `))
      assert.match(finding?.evidence ?? '', /^\$metadata line \d+, column \d+$/)
      assert.ok(finding?.expected && finding.advice)
    })
  }
  for (const { what, edits } of upholds) {
    test(`${rule} allows ${what}`, async () => {
      const { findings } = await validateMetadata(edited(edits))
      assert.deepEqual(findings, [])
    })
  }
}
