import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleOverview } from '../testing/sample-overview'
import { ALL_FINDINGS, featuresIn, filterFindings } from './finding-filter'

const { sections } = sampleOverview()

/** The findings that are left, as `cause count: subjects`. */
const left = (query: string, feature = '') =>
  filterFindings(sections, { query, feature }).sections.flatMap(({ causes }) =>
    causes.map(({ label, count, items }) => `${label} ${count}: ${items.map((item) => item.subject).join(', ')}`),
  )

test('without a filter all findings are shown as they came', () => {
  const all = filterFindings(sections, ALL_FINDINGS)
  assert.equal(all.sections, sections)
  assert.equal(all.shown, all.total)
  assert.equal(filterFindings(sections, { query: '  ', feature: '' }).sections, sections)
})

test('every word has to be in what is said of a finding', () => {
  assert.deepEqual(left('DECIMAL listprice'), ['Fields of a wrong data type 1: Property.ListPrice'])
  assert.deepEqual(left('field-data-type decimal'), ['Fields of a wrong data type 1: Property.ListPrice'])
  assert.deepEqual(left('no such thing'), [])
  assert.equal(left('connection was closed').length, 1)
})

test('a feature narrows what words leave', () => {
  assert.deepEqual(featuresIn(sections), ['Member', 'Payloads', 'Property'])
  assert.deepEqual(left('payloads', 'Payloads'), [
    'Records that their JSON Schema does not allow 1: Member.MemberStatus',
    'Requests that were not answered 1: Media',
  ])
  assert.deepEqual(left('listprice', 'Member'), [])
})

test('findings are counted, and those that several scenarios have count for each', () => {
  const { total, shown } = filterFindings(sections, { query: 'edm.', feature: '' })
  assert.deepEqual([shown, total], [2, 8])
  const [section] = sections
  const [cause] = section?.causes ?? []
  const [item] = cause?.items ?? []
  assert.ok(section && cause && item)
  const alike = [{ ...section, causes: [{ ...cause, items: [{ ...item, alsoIn: 4 }, ...cause.items.slice(1)] }] }]
  assert.equal(filterFindings(alike, { query: 'ListPrice', feature: '' }).sections[0]?.causes[0]?.count, 5)
})
