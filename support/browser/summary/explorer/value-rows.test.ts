import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../shared/element-filters'
import { sampleExplorer } from '../../testing/sample-explorer'
import { fieldIndex } from './field-index'
import { valueRows } from './value-rows'

const { fields } = fieldIndex(sampleExplorer())

function rowsOf(name: string, query: string) {
  const one = fields.find(({ field }) => field.name === name)
  if (one?.lookup === undefined) throw new Error(`the sample has no Lookup of ${name}`)
  return valueRows(one.field, one.lookup, wordsOf(query))
}

describe('the values of a Lookup', () => {
  it('keep what is known of them in a Field, in any order', () => {
    assert.deepEqual(
      rowsOf('StandardStatus', 'under').map(({ value, availability, average }) => [value.value, availability, average]),
      [
        ['ActiveUnderContract', 0.3, undefined],
        ['Under Contract', 0.1, undefined],
        ['Active', 0.6, [14, 14, 0.55]],
        ['Closed', 0, undefined],
      ],
    )
  })

  it('have no figures where none are known', () => {
    const [row] = rowsOf('BuyerFinancing', '')
    assert.deepEqual([row?.availability, row?.average, row?.hits, row?.url], [undefined, undefined, 0, undefined])
  })

  it('are sorted by the number of words that they have, otherwise in their order, and none is lost', () => {
    const words = fc.array(fc.constantFrom('city', '1', '2', '25', 'x'), { maxLength: 3 })
    fc.assert(
      fc.property(words, (some) => {
        const rows = rowsOf('AgentCities', some.join(' '))
        assert.equal(new Set(rows.map(({ place }) => place)).size, 250)
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1]
          if (next !== undefined) assert.ok(row.hits > next.hits || (row.hits === next.hits && row.place < next.place))
        }
      }),
    )
  })
})
