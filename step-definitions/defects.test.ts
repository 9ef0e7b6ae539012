import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { ScenarioResult } from '../support/results/scenario-result'
import { RULES } from '../support/rules/catalogue'
import { ADVISED, ALLOWED, BREAKING, type Change, change, REFERENCE } from '../support/rules/testing/changed-metadata'
import { localValues, standardRecords } from '../support/rules/testing/changed-records'
import { runFeatures } from './testing/run-features'

const { EnumTypes: enumTypes, 'string lookups': stringLookups } = REFERENCE

const allFeatures = ['features/metadata/*.feature', 'features/data-dictionary/v2.0/**/*.feature']

const inProperty = (from: string | RegExp, to: string): string =>
  change(enumTypes, '<EntityType Name="Property">', from, to)

const others = (results: readonly ScenarioResult[], usual: ScenarioResult['outcome'] = 'passed') =>
  results
    .filter(({ outcome }) => outcome !== usual)
    .map(({ feature, scenario, outcome, findings }) => ({
      scenario: `${feature}: ${scenario}`,
      outcome,
      rules: findings.map(({ rule }) => rule),
    }))

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

describe('features written by hand', () => {
  let run: (steps: readonly string[]) => Promise<ScenarioResult | undefined>

  before(() => {
    run = async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'feature-'))
      const path = join(folder, 'own.feature')
      writeFileSync(path, ['Feature: Own', '  @dd-2.0', '  Scenario: Own', ...steps].join('\n'))
      const [result] = await runFeatures({ metadata: enumTypes, paths: [path] })
      rmSync(folder, { recursive: true })
      return result
    }
  })

  const given = 'Given valid metadata of the server under test'

  test('the synonym sentence that RCP-40 also shows', async () => {
    const steps = [given, 'When "ListPrice" exists in the "Property" metadata']
    const sentence = 'Then the following synonyms for "ListPrice" MUST NOT exist in the metadata'
    assert.equal((await run([...steps, sentence, '| AskingPrice |']))?.outcome, 'passed')
    assert.equal((await run([...steps, sentence, '| ClosePrice |']))?.outcome, 'failed')
  })

  test('a Resource with a typo fails', async () =>
    assert.match(
      (await run([given, 'When "ListPrice" exists in the "Proprty" metadata']))?.failure ?? '',
      /did you mean Property\?/,
    ))

  test('a data type with a typo is undefined', async () => {
    const result = await run([
      given,
      'When "ListPrice" exists in the "Property" metadata',
      'Then "ListPrice" MUST be "Decimel" data type',
    ])
    assert.equal(result?.outcome, 'failed')
    assert.match(result?.failure ?? '', /undefined step: "ListPrice" MUST be "Decimel" data type/)
  })

  test('a sentence about another Field fails', async () =>
    assert.match(
      (
        await run([
          given,
          'When "ListPrice" exists in the "Property" metadata',
          'Then "ClosePrice" MUST be "Decimal" data type',
        ])
      )?.failure ?? '',
      /the scenario is about Property\.ListPrice, not about ClosePrice/,
    ))

  test('a sentence before the one it needs fails and names it', async () =>
    assert.match(
      (await run([given, 'Then "ListPrice" MUST be "Decimal" data type']))?.failure ?? '',
      /this one comes first: When "ListPrice" exists/,
    ))

  test('a scenario that judges nothing fails', async () =>
    assert.match((await run([given]))?.failure ?? '', /passed without judging anything/))
})
