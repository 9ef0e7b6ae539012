import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemaAddress } from '../../../support/dictionary/schema-address'
import { ADVISED, ADVISED_NAMES, BREAKING, MISSPELT } from '../../../support/rules/testing/changed-metadata'
import { type Change, inEnumType, inProperty, REFERENCE } from '../../../support/rules/testing/metadata-change'
import { runFeatures, type TestRun } from '../run-features'
import type { RuleExample } from './example'
import { findingIn } from './finding-in'

const { EnumTypes: ENUM_TYPES, 'string lookups': STRING_LOOKUPS } = REFERENCE

const PROPERTY = 'features/data-dictionary/v2.0/resources/property.feature'
const LOOKUP = 'features/lookup-resource/lookup-resource.feature'
const VARIATIONS = 'features/variations/*.feature'
const DEPRECATIONS = 'features/deprecations/*.feature'

const CHANGES: ReadonlyMap<string, Change> = new Map([
  ...[BREAKING, MISSPELT].flatMap((group) =>
    Object.entries(group).map(([name, { edit }]): [string, Change] => [name, edit]),
  ),
  ...[ADVISED, ADVISED_NAMES].flatMap((group) => Object.entries(group)),
  [
    'a Field of an undefined type',
    inProperty('Name="AccessCode" Type="Edm.String" MaxLength="25"', 'Name="AccessCode" Type="org.reso.metadata.Code"'),
  ],
  [
    'a StandardName of a Field',
    inProperty(
      /<Property Name="AccessCode"([^>]*)\/>/,
      '<Property Name="AccessCode"$1><Annotation Term="RESO.OData.Metadata.StandardName" String="Access Code"/></Property>',
    ),
  ],
  [
    'an EnumType with IsFlags',
    (text) => text.replace('<EnumType Name="Heating"', '<EnumType Name="Heating" IsFlags="true"'),
  ],
  ['a Field that is missing', inProperty(/[ \t]*<Property Name="AccessCode"[^>]*\/>\n/, '')],
  [
    'a local value of an open enumeration',
    inEnumType('Heating', '</EnumType>', '<Member Name="Xylophonic" Value="9999"/></EnumType>'),
  ],
])

/** For tests: returns the example that a change of the reference metadata makes of rules; undefined for other names. */
export async function exampleOfDictionary(
  rules: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  const edit = CHANGES.get(name)
  if (edit === undefined) return exampleOfCase(rules, name, allows)
  const wrong = edit(ENUM_TYPES)
  const finding = await findingOf(rules, { metadata: wrong })
  return { what: name, wrong, right: ENUM_TYPES, language: 'xml', allows, ...(finding && { finding }) }
}

/** Cases in which the metadata are right. */
async function exampleOfCase(
  rules: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  if (name === 'string lookups without records') {
    const finding = await findingOf(rules, { metadata: STRING_LOOKUPS })
    const what = 'metadata with string lookups are judged, and no Lookup records are given with them'
    const wrong = 'npx dd-acceptance run --metadata metadata.xml'
    return { what, wrong, right: `${wrong} --lookups lookups.json`, language: '', allows, ...(finding && { finding }) }
  }
  if (name !== 'a review of a Field that does not exist') return undefined
  const entry = (field: string) => ({
    $schema: schemaAddress('variations-review'),
    reviewed: [{ resource: 'Property', field, decision: 'accepted', reason: 'ours', by: 'A', on: '2026-01-02' }],
  })
  const [wrong, right] = ['ListPrise', 'ListPriceLov'].map((field) => JSON.stringify(entry(field), undefined, 2))
  if (wrong === undefined || right === undefined) return undefined
  const metadata = ENUM_TYPES.replace('Name="ListPriceLow"', 'Name="ListPriceLov"')
  const finding = await findingOf(rules, { metadata, review: wrong })
  const what = 'an entry of the review about a Field that the metadata do not have; they have ListPriceLov'
  return { what, wrong, right, language: 'json', allows, ...(finding && { finding }) }
}

function featureOf(rules: readonly string[]): string {
  if (rules.some((rule) => rule.endsWith('-deprecated'))) return DEPRECATIONS
  if (rules.some((rule) => rule.startsWith('variations-') || rule === 'resource-names')) return VARIATIONS
  return rules.some((rule) => rule.startsWith('resource-')) ? LOOKUP : PROPERTY
}

interface Judged extends Pick<TestRun, 'metadata'> {
  /** Text of a review of variations. */
  readonly review?: string
}

async function findingOf(rules: readonly string[], { review, ...judged }: Judged) {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  try {
    const variationsReview = join(folder, 'variations.review.json')
    if (review !== undefined) writeFileSync(variationsReview, review)
    const paths = [featureOf(rules)]
    const results = await runFeatures({ ...judged, paths, ...(review === undefined ? {} : { variationsReview }) })
    return findingIn(results, rules)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
