import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RULES } from '../support/rules/catalogue'
import { ALLOWED } from '../support/rules/testing/allowed-metadata'
import { ADVISED, BREAKING } from '../support/rules/testing/changed-metadata'
import { localValues, standardRecords } from '../support/rules/testing/changed-records'
import { type Change, change, REFERENCE } from '../support/rules/testing/metadata-change'
import { allFeatures, enumTypes, inProperty, others, stringLookups } from './testing/metadata-runs'
import { runFeatures } from './testing/run-features'

describe('metadata that are right', () => {
  test('with EnumTypes every scenario passes', async () => {
    const results = await runFeatures({ metadata: enumTypes, paths: allFeatures })
    assert.deepEqual(others(results), [])
    assert.ok(results.length > 1745)
  })

  test('with string lookups and their records every scenario passes', async () => {
    const results = await runFeatures({ metadata: stringLookups, lookups: standardRecords(), paths: allFeatures })
    assert.deepEqual(others(results), [])
  })

  test('with string lookups and no records, lookup scenarios alone are not verified', async () => {
    const results = await runFeatures({ metadata: stringLookups, paths: allFeatures })
    const outcomes = new Set(others(results).map(({ outcome, rules }) => `${outcome}: ${rules.join()}`))
    assert.deepEqual([...outcomes], [`not verified: ${brokenBy('string lookups without records').join()}`])
  })
})

/** Rules that a change breaks, as the rules themselves say; variations have features of their own. */
const brokenBy = (name: string): string[] => RULES.flatMap((rule) => (rule.brokenBy.includes(name) ? [rule.id] : []))

describe('one defect in the metadata fails its scenario and nothing else', () => {
  for (const [name, { edit, scenario }] of Object.entries(BREAKING)) {
    test(`${name}: ${scenario}`, async () => {
      const results = await runFeatures({ metadata: edit(enumTypes), paths: allFeatures })
      assert.deepEqual(others(results), [{ scenario, outcome: 'failed', rules: brokenBy(name) }])
    })
  }
})

describe('changes that only look like defects', () => {
  const paths = [...allFeatures, 'features/variations/*.feature', 'features/lookup-resource/lookup-resource.feature']
  const lookups = standardRecords(undefined, localValues())
  for (const [kind, changes] of Object.entries(ALLOWED)) {
    test(`break no rule, all of them together: ${kind}`, async () => {
      const changed = Object.values(changes).reduce(
        (text: string, edit: Change) => edit(text),
        REFERENCE[kind as keyof typeof REFERENCE],
      )
      const results = await runFeatures({ metadata: changed, ...(kind === 'EnumTypes' ? {} : { lookups }), paths })
      const broken = results.flatMap(({ findings }) =>
        findings.filter(({ outcome }) => outcome !== 'not offered' && outcome !== 'not verified'),
      )
      assert.deepEqual(
        broken.map(({ rule, subject, found }) => [rule, subject, found]),
        [],
      )
      const failed = results.filter(({ outcome, findings }) => outcome === 'failed' && findings.length === 0)
      assert.deepEqual(
        failed.map(({ failure }) => failure),
        [],
      )
    })
  }
})

describe('one defect in the Lookup records fails its scenario and nothing else', () => {
  const judge = async (records: string) =>
    others(await runFeatures({ metadata: stringLookups, lookups: records, paths: allFeatures }))

  test('records of a local value of a locked enumeration', async () =>
    assert.deepEqual(await judge(standardRecords((name) => (name === 'StandardStatus' ? ['Local'] : undefined))), [
      {
        scenario: 'Property: StandardStatus',
        outcome: 'failed',
        rules: brokenBy('records of a local value of a locked enumeration'),
      },
    ]))

  test('records of a local value of a closed enumeration', async () =>
    assert.deepEqual(
      await judge(standardRecords((name) => (name === 'StandardStatus' ? ['Active', 'Sold'] : undefined))),
      [
        {
          scenario: 'Property: StandardStatus',
          outcome: 'failed',
          rules: brokenBy('records of a local value of a closed enumeration'),
        },
      ],
    ))

  test('records of a misspelt value of an open enumeration', async () =>
    assert.deepEqual(await judge(standardRecords((name) => (name === 'Heating' ? ['Baseboards'] : undefined))), [
      {
        scenario: 'Property: Heating',
        outcome: 'failed',
        rules: brokenBy('records of a misspelt value of an open enumeration'),
      },
    ]))
})

describe('a rule that is not a MUST fails no scenario', () => {
  for (const [name, edit] of Object.entries(ADVISED)) {
    test(`${name} gives advisories`, async () => {
      const paths = [...allFeatures, 'features/lookup-resource/lookup-resource.feature']
      const results = await runFeatures({ metadata: edit(enumTypes), paths })
      assert.deepEqual(
        results.filter(({ outcome }) => outcome === 'failed'),
        [],
      )
      const advised = results.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'advisory'))
      assert.deepEqual(
        advised.map(({ rule }) => rule),
        brokenBy(name),
      )
    })
  }

  test('a member that an annotation calls by its standard name', async () => {
    // Three Fields have the EnumType.
    const metadata = change(enumTypes, '<EnumType Name="SyndicateTo">', 'Name="HomesDotCom"', 'Name="Homescom"')
    const results = await runFeatures({ metadata, paths: [...allFeatures, 'features/variations/*.feature'] })
    assert.deepEqual(
      others(results).filter(({ outcome }) => outcome !== 'not offered'),
      [],
    )
    assert.deepEqual(
      results
        .flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'advisory'))
        .map(({ rule, subject, found }) => [rule, subject, found]),
      [
        [
          'lookups-member-names',
          'EnumType org.reso.metadata.enums.SyndicateTo',
          'other names for 1 of 4 standard values: Homescom for HomesDotCom',
        ],
      ],
    )
  })

  test('a Field that is missing is not offered', async () => {
    const results = await runFeatures({
      metadata: inProperty(/<Property Name="AccessCode"[^>]*\/>/, ''),
      paths: allFeatures,
    })
    assert.deepEqual(others(results), [
      { scenario: 'Property: AccessCode', outcome: 'not offered', rules: ['element-offered'] },
    ])
  })

  test('local Resources, Fields and lookups may stand beside the standard ones', async () => {
    const metadata = inProperty('<Property Name="AccessCode"', '<Property Name="OurOwnField" Type="Edm.Guid"/>$&')
    const results = await runFeatures({ metadata, paths: allFeatures })
    assert.deepEqual(others(results), [])
  })
})
