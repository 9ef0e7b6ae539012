import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sampleComparison } from '../../results/compare/testing/sample-comparison'
import { standingTexts } from '../shared/element-filters'
import { type ComparisonFilters, comparisonFiltersInWords, filtered, noFilters } from './comparison-filters'
import { elementRows, kinds } from './element-rows'
import { spreadChoices, spreadColumns } from './spreads'

const report = sampleComparison()
const rows = elementRows(report)
const choices = spreadChoices(report.results)
const standings = Object.values(standingTexts)

const found = (filters: Partial<ComparisonFilters>) =>
  filtered(rows, { ...noFilters, ...filters }, choices).map(({ resourceName, fieldName, lookupValue }) =>
    [resourceName, fieldName, lookupValue].filter(Boolean).join('.'),
  )

test('the filters of each figure find as many elements', () => {
  for (const { kind, member } of kinds)
    for (const { value: standing, category } of standings)
      for (const { spread, figure, label } of spreadColumns(report.results)) {
        const { length } = found({ kind, standing, spread })
        assert.equal(length, figure(report.totals[member][category]), `${kind}, ${standing}, ${label}`)
      }
  for (const { value: standing, category } of standings) {
    const { length } = found({ kind: 'Field', standing, types: 'incompatible' })
    assert.equal(length, report.totals.incompatibleFields[category])
  }
  for (const { resourceName, fields, incompatibleFields } of report.resources) {
    for (const { spread, figure } of spreadColumns(report.results))
      assert.equal(found({ resource: resourceName, kind: 'Field', spread }).length, figure(fields))
    assert.equal(found({ resource: resourceName, types: 'incompatible' }).length, incompatibleFields)
  }
})

test('without filters every Resource is followed by its Fields, and each of these by its values', () =>
  assert.deepEqual(found({}).slice(0, 5), [
    'Office',
    'Office.OfficeKey',
    'Property',
    'Property.ListPrice',
    'Property.LivingArea',
  ]))

describe('a searched word', () => {
  test('is found in names, in upper or lower case', () => {
    assert.deepEqual(found({ query: 'LISTP' }), ['Property.ListPrice'])
    assert.deepEqual(found({ query: 'property closed' }), ['Property.StandardStatus.Closed'])
  })
  test('is found in types', () => assert.deepEqual(found({ query: 'edm.double' }), ['Property.LivingArea']))
  test('must be found together with all others', () => assert.deepEqual(found({ query: 'closed pending' }), []))
})

describe('filters find elements', () => {
  test('by how types go together', () => {
    assert.deepEqual(found({ types: 'incompatible' }), ['Property.ListPrice', 'Property.X_Remarks'])
    assert.deepEqual(found({ types: 'representation' }), ['Property.LivingArea', 'Property.StandardStatus'])
  })
  test('that one result does not have, without those of which it is not known', () =>
    assert.deepEqual(found({ spread: 'not in 2' }), [
      'Property.Media',
      'Property.X_View',
      'Property.X_View.=HYPERLINK("http://example.com")',
      'Property.X_View.Sea',
      'Showing',
      'Showing.ShowingKey',
    ]))
  test('that not all results have', () => {
    const different = found({ spread: 'not in all' }).length
    assert.equal(different + found({ spread: 'in all' }).length, rows.length)
  })
})

test('of two results, what one does not have is what only the other has', () => {
  const two = report.results.slice(0, 2)
  assert.deepEqual(
    spreadChoices(two).map(({ label }) => label),
    ['in any result', 'in all', 'not in all', 'only in North', 'only in South'],
  )
  assert.deepEqual(
    spreadColumns(two).map(({ label }) => label),
    ['In any', 'In all', 'Only in North', 'Only in South'],
  )
})

test('filters are said in words', () => {
  assert.equal(comparisonFiltersInWords(noFilters, choices), 'Resources, Fields and lookup values')
  const all: ComparisonFilters = {
    query: ' list  price',
    resource: 'Property',
    kind: 'Field',
    standing: 'IDX',
    spread: 'not in 1',
    types: 'incompatible',
  }
  assert.equal(
    comparisonFiltersInWords(all, choices),
    'Fields of Property, of standing IDX, not in South, of types that do not fit, with “list price”',
  )
})
