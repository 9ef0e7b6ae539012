import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { readDataDictionary } from '../support/dictionary/read-data-dictionary'
import type { ScenarioResult } from '../support/results/scenario-result'
import { runFeatures } from './testing/run-features'

const reference = (name: string): string => join(PROJECT_ROOT, 'features', 'data-dictionary', 'v2.0', 'reference', name)

const enumTypes = readFileSync(reference('metadata-enum-types.xml'), 'utf8')
const stringLookups = readFileSync(reference('metadata-string-lookups.xml'), 'utf8')

const allFeatures = ['features/metadata/*.feature', 'features/data-dictionary/v2.0/**/*.feature']

/** Replaces text once, after a marker; a defect that changes nothing would prove nothing. */
function change(text: string, after: string, from: string | RegExp, to: string): string {
  const start = text.indexOf(after)
  assert.ok(start >= 0, `${after} does not occur`)
  const changed = text.slice(start).replace(from, to)
  assert.notEqual(changed, text.slice(start), `${from} does not occur after ${after}`)
  return text.slice(0, start) + changed
}

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
    assert.deepEqual([...outcomes], ['not verified: lookups-known'])
  })
})

/** A MUST sentence, a small change of the right metadata, and the one scenario and rule that it breaks. */
const catalogue: readonly [sentence: string, metadata: () => string, scenario: string, rule: string][] = [
  [
    'synonyms DO NOT exist',
    () => inProperty('<Property Name="AccessCode"', '<Property Name="GateCode" Type="Edm.String"/>$&'),
    'Property: AccessCode',
    'field-synonyms',
  ],
  [
    'Boolean',
    () => inProperty(/(?<=Name="CoolingYN" Type=)"Edm.Boolean"/, '"Edm.String"'),
    'Property: CoolingYN',
    'field-data-type',
  ],
  [
    'Date',
    () => inProperty(/(?<=Name="CloseDate" Type=)"Edm.Date"/, '"Edm.DateTimeOffset"'),
    'Property: CloseDate',
    'field-data-type',
  ],
  [
    'Timestamp',
    () => inProperty(/(?<=Name="ModificationTimestamp" Type=)"Edm.DateTimeOffset"( Precision="\d+")?/, '"Edm.Date"'),
    'Property: ModificationTimestamp',
    'field-data-type',
  ],
  [
    'String',
    () => inProperty('Name="AccessCode" Type="Edm.String" MaxLength="25"', 'Name="AccessCode" Type="Edm.Int32"'),
    'Property: AccessCode',
    'field-data-type',
  ],
  [
    'Integer',
    () => inProperty(/(?<=Name="BedroomsTotal" Type=)"Edm.Int64"/, '"Edm.Decimal"'),
    'Property: BedroomsTotal',
    'field-data-type',
  ],
  [
    'Decimal',
    () => inProperty(/(?<=Name="ListPrice" Type=)"Edm.Decimal" Precision="14" Scale="2"/, '"Edm.Int64"'),
    'Property: ListPrice',
    'field-data-type',
  ],
  [
    'Single Enumeration',
    () => inProperty(/(?<=Name="StandardStatus" Type=)"([^"]+)"/, '"Collection($1)"'),
    'Property: StandardStatus',
    'field-data-type',
  ],
  [
    'Multiple Enumeration',
    () => inProperty(/(?<=Name="Heating" Type=)"Collection\(([^"]+)\)"/, '"$1"'),
    'Property: Heating',
    'field-data-type',
  ],
  [
    'Resource',
    () => inProperty(/(?<=Name="ListAgent" Type=)"([^"]+)"/, '"Collection($1)"'),
    'Property: ListAgent',
    'field-data-type',
  ],
  [
    'Collection',
    () => inProperty(/(?<=Name="Media" Type=)"Collection\(([^"]+)\)"/, '"$1"'),
    'Property: Media',
    'field-data-type',
  ],
  [
    'MUST expand to',
    () =>
      change(
        withoutBinding(enumTypes, 'ListAgent'),
        '<EntityType Name="Property">',
        /(?<=Name="ListAgent" Type="org.reso.metadata.)Member/,
        'Office',
      ),
    'Property: ListAgent',
    'field-expansion',
  ],
  [
    'MUST contain at least one',
    () =>
      change(
        enumTypes,
        '<EnumType Name="StandardStatus">',
        /(?<=<EnumType Name="StandardStatus">)[\s\S]*?(?=<\/EnumType>)/,
        '<Member Name="Local"/>',
      ),
    'Property: StandardStatus',
    'lookups-at-least-one-standard',
  ],
  [
    'MUST contain only',
    () =>
      change(
        enumTypes,
        '<EnumType Name="StandardStatus">',
        '</EnumType>',
        '<Member Name="Local" Value="99"/></EnumType>',
      ),
    'Property: StandardStatus',
    'lookups-only-standard',
  ],
  [
    'MUST NOT contain any similar',
    () => change(enumTypes, '<EnumType Name="Heating">', 'Name="Baseboard"', 'Name="Baseboards"'),
    'Property: Heating',
    'lookups-no-similar',
  ],
]

/** A binding to an EntitySet of the former type would be a second defect. */
const withoutBinding = (text: string, path: string): string =>
  change(text, '<EntitySet Name="Property"', new RegExp(`<NavigationPropertyBinding Path="${path}" [^>]*/>`), '')

describe('one defect in the metadata fails its scenario and nothing else', () => {
  for (const [sentence, metadata, scenario, rule] of catalogue) {
    test(`${sentence}: ${scenario}`, async () => {
      const results = await runFeatures({ metadata: metadata(), paths: allFeatures })
      assert.deepEqual(others(results), [{ scenario, outcome: 'failed', rules: [rule] }])
    })
  }
})

describe('one defect in the Lookup records fails its scenario and nothing else', () => {
  const judge = async (records: string) =>
    others(await runFeatures({ metadata: stringLookups, lookups: records, paths: allFeatures }))

  test('MUST contain at least one', async () =>
    assert.deepEqual(await judge(standardRecords((name) => (name === 'StandardStatus' ? ['Local'] : undefined))), [
      { scenario: 'Property: StandardStatus', outcome: 'failed', rules: ['lookups-at-least-one-standard'] },
    ]))

  test('MUST contain only', async () =>
    assert.deepEqual(
      await judge(standardRecords((name) => (name === 'StandardStatus' ? ['Active', 'Sold'] : undefined))),
      [{ scenario: 'Property: StandardStatus', outcome: 'failed', rules: ['lookups-only-standard'] }],
    ))

  test('MUST NOT contain any similar', async () =>
    assert.deepEqual(await judge(standardRecords((name) => (name === 'Heating' ? ['Baseboards'] : undefined))), [
      { scenario: 'Property: Heating', outcome: 'failed', rules: ['lookups-no-similar'] },
    ]))
})

describe('what is not a MUST does not fail', () => {
  const advisories = async (from: string | RegExp, to: string) => {
    const results = await runFeatures({ metadata: inProperty(from, to), paths: allFeatures })
    assert.deepEqual(others(results), [])
    return results.flatMap(({ scenario, findings }) => findings.map(({ rule, outcome }) => [scenario, rule, outcome]))
  }

  test('another length is one advisory', async () =>
    assert.deepEqual(
      await advisories(
        'Name="AccessCode" Type="Edm.String" MaxLength="25"',
        'Name="AccessCode" Type="Edm.String" MaxLength="26"',
      ),
      [['AccessCode', 'field-length', 'advisory']],
    ))

  test('another precision and scale are two', async () =>
    assert.deepEqual(
      await advisories(/(?<=Name="ListPrice" Type="Edm.Decimal" )Precision="14" Scale="2"/, 'Precision="12" Scale="4"'),
      [
        ['ListPrice', 'field-precision', 'advisory'],
        ['ListPrice', 'field-scale', 'advisory'],
      ],
    ))

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

/** Lookup records with all values of the dictionary, or the values that `replacement` gives for a Lookup. */
function standardRecords(replacement: (lookupName: string) => string[] | undefined = () => undefined): string {
  const { lookups } = readDataDictionary(reference('data-dictionary.json'))
  const record = (LookupName: string, LookupValue: string, StandardLookupValue: string | null) => ({
    LookupName,
    LookupValue,
    StandardLookupValue,
  })
  const value = lookups.flatMap(({ name, values }) => {
    const local = replacement(name)?.map((text) => record(name, text, null))
    return local ?? values.map(({ standardLookupValue: text }) => record(name, `${text} (display)`, text))
  })
  return JSON.stringify({ value })
}
