import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../shared/element-filters'
import { sampleExplorer } from '../../testing/sample-explorer'
import { fieldIndex } from './field-index'
import { search } from './search'

const index = fieldIndex(sampleExplorer())
const nameOf = ({ resource, field }: (typeof index.fields)[number]) => `${resource.name}.${field.name}`
const found = (query: string) => search(index, wordsOf(query)).map(nameOf)

describe('searching Fields', () => {
  const queries: Readonly<Record<string, readonly string[]>> = {
    'list price': ['Property.ListPrice'],
    LISTPRICE: ['Property.ListPrice'],
    'price property': ['Property.ListPrice', 'Property.AskingPrice'],
    'queue.queuetransaction': ['Queue.QueueTransactionKey'],
    'edm.date': ['Property.ListingContractDate'],
    'multiple enumeration': ['Property.BuyerFinancing'],
    'example.cities': ['Agents.AgentCities'],
    'status ACTIVE': ['Property.StandardStatus'],
    activeunder: ['Property.StandardStatus'],
    'fha 203(b)': ['Property.BuyerFinancing'],
    'sold cash': ['Property.StandardStatus'],
    'price queue': [],
    'active fha': [],
  }
  for (const [query, names] of Object.entries(queries))
    it(`finds ${names.join(', ') || 'nothing'} by “${query}”`, () => assert.deepEqual(found(query), names))

  it('finds every Field once, in its order, without words', () => {
    const { resources } = sampleExplorer()
    assert.deepEqual(
      found(' \t'),
      resources.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
    )
  })

  it('puts Fields before others that have the words in their names', () => {
    assert.deepEqual(found('at'), [
      'Property.ListingContractDate',
      'Property.StandardStatus',
      // Of a Multiple Enumeration.
      'Property.BuyerFinancing',
    ])
  })

  it('says by which value a Field was found, and only then', () => {
    const closestOf = (query: string) => search(index, wordsOf(query))[0]?.foundBy?.value
    assert.equal(closestOf('under contract status'), 'ActiveUnderContract')
    assert.equal(closestOf('active contract'), 'ActiveUnderContract')
    assert.equal(closestOf('standardstatus'), undefined)
    assert.equal(closestOf(''), undefined)
  })

  it('finds by any words exactly the Fields that have them all', () => {
    const parts = ['price', 'list', 'st', 'a', 'city', 'under', 'edm', 'ünï', '203', 'on', 'Property', 'CLOSED', '.']
    const queries = fc.array(fc.constantFrom(...parts), { maxLength: 4 })
    fc.assert(
      fc.property(queries, (words) => {
        const has = (one: (typeof index.fields)[number]) => {
          const { name, field } = one
          const values = one.lookup?.lookup.values.flatMap(({ value, standardValue }) => [value, standardValue]) ?? []
          const stray = field.strayValues?.map(({ value }) => value) ?? []
          const texts = [name, field.declaredType, field.standardType, one.lookup?.lookup.name, ...values, ...stray]
          return words.every((word) => texts.some((text) => text?.toLowerCase().includes(word.toLowerCase())))
        }
        assert.deepEqual([...found(words.join(' '))].sort(), index.fields.filter(has).map(nameOf).sort())
      }),
    )
  })
})
