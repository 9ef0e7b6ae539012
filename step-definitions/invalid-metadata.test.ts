import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { change } from '../support/rules/testing/metadata-change'
import { allFeatures, enumTypes, inProperty, others } from './testing/metadata-runs'
import { runFeatures } from './testing/run-features'

describe('invalid metadata halt the run', () => {
  const invalid = inProperty(/(?<=Name="Heating" Type=)"[^"]+"/, '"org.reso.metadata.enums.Undefined"')

  test('one scenario of the metadata feature fails, the Data Dictionary is not verified', async () => {
    const results = await runFeatures({ metadata: invalid, paths: allFeatures })
    const failed = results.filter(({ outcome }) => outcome === 'failed')
    const blocked = results.filter(({ outcome }) => outcome === 'not verified')
    assert.deepEqual(
      failed.map(({ feature }) => feature),
      ['Metadata validation'],
    )
    assert.equal(blocked.length, 1745)
    assert.ok(blocked.every(({ findings }) => findings[0]?.rule === 'valid-metadata'))
  })

  for (const [stage, scenario, metadata] of [
    ['well-formed XML', 'Well-formed XML', enumTypes.replace('</edmx:DataServices>', '')],
    [
      'the XML schemas',
      'XML schemas',
      inProperty('<Property Name="AccessCode"', '<Property Length="25" Name="AccessCode"'),
    ],
  ] as const) {
    test(`metadata that break ${stage} fail one scenario`, async () => {
      const results = await runFeatures({ metadata, paths: allFeatures })
      assert.deepEqual(
        results.filter(({ outcome }) => outcome === 'failed').map((result) => result.scenario),
        [scenario],
      )
      assert.ok(results.filter(({ outcome }) => outcome === 'not verified').length >= 1745)
    })
  }

  test('a defect that the schemas and a rule object to fails both scenarios, and is one finding', async () => {
    const metadata = change(enumTypes, '<EnumType Name="StandardStatus">', /(?<=<Member Name=")\w+/, 'Not Active')
    const results = await runFeatures({ metadata, paths: ['features/metadata/metadata-validation.feature'] })
    assert.deepEqual(others(results), [
      { scenario: 'Metadata validation: XML schemas', outcome: 'failed', rules: [] },
      { scenario: 'Metadata validation: simple-identifier', outcome: 'failed', rules: ['simple-identifier'] },
    ])
    const schemas = results.find(({ scenario }) => scenario === 'XML schemas')
    assert.match(schemas?.failure ?? '', /found +1 defect, listed under simple-identifier\n/)
  })

  test('an advisory of the schemas and of a rule is counted once', async () => {
    const metadata = change(enumTypes, '', '</Schema>', '<EnumType Name="Nothing"/></Schema>')
    const results = await runFeatures({ metadata, paths: ['features/metadata/metadata-validation.feature'] })
    assert.deepEqual(
      results.flatMap(({ scenario, findings }) => findings.map(({ outcome }) => [scenario, outcome])),
      [['enum-has-members', 'advisory']],
    )
  })

  test('a model that cannot be read is not verified by any rule', async () => {
    const metadata = enumTypes.replaceAll('edmx:DataServices', 'edmx:Dataservices')
    const results = await runFeatures({ metadata, paths: allFeatures })
    assert.deepEqual(
      results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map(({ scenario }) => scenario),
      ['Well-formed XML', 'XML schemas'],
    )
  })

  test('a metadata rule at the level SHOULD gives an advisory and blocks nothing', async () => {
    const metadata = change(
      enumTypes,
      '<EntityType Name="Property">',
      /(?<=Name="ListingKey"[^>]*) Nullable="false"/,
      '',
    )
    const results = await runFeatures({ metadata, paths: allFeatures })
    assert.deepEqual(others(results), [])
    assert.deepEqual(
      results.flatMap(({ scenario, findings }) => findings.map(({ rule, outcome }) => [scenario, rule, outcome])),
      [['key-part-not-nullable', 'key-part-not-nullable', 'advisory']],
    )
  })

  test('a metadata scenario that passes does not keep the others from failing', async () => {
    const paths = [
      'features/metadata/metadata-validation.feature:11',
      'features/data-dictionary/v2.0/resources/field.feature',
    ]
    const results = await runFeatures({ metadata: invalid, paths })
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['passed', 'failed', 'not verified', 'not verified', 'not verified'],
    )
  })

  test('a single feature shows the findings in its first scenario and blocks the others', async () => {
    const paths = ['features/data-dictionary/v2.0/resources/field.feature']
    const results = await runFeatures({ metadata: invalid, paths })
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['failed', 'not verified', 'not verified', 'not verified'],
    )
    assert.match(results[0]?.failure ?? '', /org\.reso\.metadata\.enums\.Undefined/)
  })
})
