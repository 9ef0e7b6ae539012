import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ADVISED_NAMES, MISSPELT } from '../support/rules/testing/changed-metadata'
import { runFeatures } from './testing/run-features'

const example = readFileSync('docs/example/metadata.xml', 'utf8')
const reference = readFileSync('features/data-dictionary/v2.0/reference/metadata-enum-types.xml', 'utf8')

describe('variations in a run', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'review-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const outcomes = async (metadata: string, reviewed?: readonly object[]) => {
    const variationsReview = join(folder, 'variations.review.json')
    if (reviewed !== undefined) writeFileSync(variationsReview, JSON.stringify({ reviewed }))
    const results = await runFeatures({
      metadata,
      paths: ['features/variations/*.feature', 'features/data-dictionary/v2.0/resources/property.feature'],
      ...(reviewed === undefined ? {} : { variationsReview }),
    })
    return Object.fromEntries(
      results
        .filter(
          ({ feature, findings }) =>
            feature === 'Variations' || findings.some(({ rule }) => rule === 'lookups-no-similar'),
        )
        .map(({ scenario, outcome }) => [scenario, outcome]),
    )
  }

  const all = { Resources: 'passed', Fields: 'passed', 'Lookup values': 'passed', Review: 'not offered' }

  test('reference metadata have none', async () => assert.deepEqual(await outcomes(reference), all))

  test('each kind of name fails its scenario', async () => {
    for (const { edit, scenario } of Object.values(MISSPELT)) {
      // A misspelt value is one matter of the Field, too.
      const ofField = scenario === 'Lookup values' ? { Heating: 'failed' } : {}
      assert.deepEqual(await outcomes(edit(reference)), { ...all, [scenario]: 'failed', ...ofField })
    }
  })

  test('a Resource that has its standard name in one place only is advised of the other, and of nothing else', async () => {
    for (const [name, edit] of Object.entries(ADVISED_NAMES)) {
      const results = await runFeatures({ metadata: edit(reference), paths: ['features/variations/*.feature'] })
      assert.deepEqual(
        results.map(({ outcome }) => outcome),
        ['passed', 'passed', 'passed', 'not offered'],
        name,
      )
      const advised = results.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'advisory'))
      assert.deepEqual(
        advised.map(({ rule, expected }) => [rule, expected]),
        [['resource-names', 'Property']],
      )
    }
  })

  test('a review settles what it names, and tells entries that say nothing', async () => {
    const decided = { decision: 'accepted', reason: 'ours', by: 'A', on: '2026-01-02' }
    const gateCode = { resource: 'Property', field: 'GateCode', ...decided }
    const sold = { resource: 'Property', field: 'StandardStatus', value: 'Sold', ...decided }
    assert.deepEqual(await outcomes(example), {
      Resources: 'passed',
      Fields: 'failed',
      'Lookup values': 'failed',
      Review: 'not offered',
    })
    assert.deepEqual(await outcomes(example, [gateCode, sold]), {
      ...all,
      Review: 'passed',
      'Lookup values': 'not verified',
    })
    assert.deepEqual(await outcomes(example, [gateCode]), { ...all, Review: 'passed', 'Lookup values': 'failed' })
  })

  test('a review does not open a closed Lookup', async () => {
    const sold = { resource: 'Property', field: 'StandardStatus', value: 'Sold' }
    const variationsReview = join(folder, 'sold.review.json')
    const entry = { ...sold, decision: 'accepted', reason: 'ours', by: 'A', on: '2026-01-02' }
    writeFileSync(variationsReview, JSON.stringify({ reviewed: [entry] }))
    const paths = ['features/data-dictionary/v2.0/resources/property.feature']
    const status = async (review: object) =>
      (await runFeatures({ metadata: example, paths, ...review }))
        .filter(({ scenario }) => scenario === 'StandardStatus')
        .map(({ outcome, findings }) => [outcome, ...findings.map((finding) => finding.outcome)])
    assert.deepEqual(await status({}), [['failed', 'violated']])
    assert.deepEqual(await status({ variationsReview }), [['failed', 'violated']])
  })

  test('similar lookups of a Field and variations of its values are one matter: a review settles both', async () => {
    const misspelt = reference.replace(
      /(<EnumType Name="Heating">[\s\S]*?<Member Name=")Baseboard"/,
      (_, before) => `${before}Baseboardd"`,
    )
    const heating = { resource: 'Property', field: 'Heating', value: 'Baseboardd' }
    const decided = { ...heating, decision: 'ignored', reason: 'another thing', by: 'A', on: '2026-01-02' }
    assert.deepEqual(await outcomes(misspelt), { ...all, Heating: 'failed', 'Lookup values': 'failed' })
    assert.deepEqual(await outcomes(misspelt, [decided]), { ...all, Review: 'passed' })
  })
})
