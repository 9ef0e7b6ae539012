import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import fc from 'fast-check'
import { sampleExplorer } from '../../testing/sample-explorer'
import { type FieldFilters, fieldFiltersInWords, noFilters, passes } from './field-filters'
import { fieldIndex } from './field-index'

const { fields } = fieldIndex(sampleExplorer())
const passing = (filters: Partial<FieldFilters>) =>
  fields.filter((one) => passes(one, { ...noFilters, ...filters })).map(({ field }) => field.name)

test('filters are said in words', () => {
  const said = (filters: Partial<FieldFilters>) => fieldFiltersInWords({ ...noFilters, ...filters })
  assert.equal(said({ resource: 'Property' }), 'Fields of Property')
  assert.equal(said({ outcome: 'findings' }), 'Fields with findings')
  assert.equal(
    said({ query: 'list  Price', resource: 'Property', standing: 'IDX', offered: 'not offered', outcome: 'failed' }),
    'Fields of Property, of standing IDX, not offered, with scenario result failed, with “list price”',
  )
  assert.equal(said({}), null)
})

describe('filtering Fields', () => {
  const cases: readonly (readonly [Partial<FieldFilters>, readonly string[]])[] = [
    [{ resource: 'Agents' }, ['AgentCities', 'AgentKey']],
    [{ resource: 'Nothing' }, []],
    [
      { standing: 'RESO' },
      ['BuyerFinancing', 'ListingContractDate', 'ListPrice', 'StandardStatus', 'QueueTransactionKey'],
    ],
    [{ standing: 'IDX' }, ['ListingContractDate', 'ListPrice', 'StandardStatus']],
    [{ standing: 'local' }, ['AskingPrice', 'AgentCities', 'AgentKey']],
    [{ offered: 'not offered' }, ['BuyerFinancing', 'QueueTransactionKey']],
    [
      { offered: 'offered' },
      ['ListingContractDate', 'ListPrice', 'StandardStatus', 'AskingPrice', 'AgentCities', 'AgentKey'],
    ],
    [{ outcome: 'failed' }, ['ListPrice']],
    [{ outcome: 'not verified' }, ['ListingContractDate']],
    [{ outcome: 'findings' }, ['ListingContractDate', 'ListPrice', 'StandardStatus']],
    [{ outcome: 'not offered', resource: 'Queue' }, ['QueueTransactionKey']],
  ]
  for (const [filters, names] of cases)
    it(`lets ${names.join(', ') || 'nothing'} through ${JSON.stringify(filters)}`, () =>
      assert.deepEqual(passing(filters), names))

  it('loses no Field without a filter', () => assert.equal(passing({}).length, fields.length))

  it('lets through what each filter lets through on its own', () => {
    const filters: fc.Arbitrary<Omit<FieldFilters, 'query'>> = fc.record({
      resource: fc.constantFrom('', 'Property', 'Queue', 'Agents'),
      standing: fc.constantFrom('all', 'RESO', 'IDX', 'local'),
      offered: fc.constantFrom('all', 'offered', 'not offered'),
      outcome: fc.constantFrom('all', 'passed', 'failed', 'not offered', 'not verified', 'findings'),
    })
    fc.assert(
      fc.property(filters, ({ resource, standing, offered, outcome }) => {
        const alone = [{ resource }, { standing }, { offered }, { outcome }].map((one) => new Set(passing(one)))
        const all = fields.map(({ field }) => field.name).filter((name) => alone.every((names) => names.has(name)))
        assert.deepEqual(passing({ resource, standing, offered, outcome }), all)
      }),
    )
  })
})
