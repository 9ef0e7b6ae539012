import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enumUnderlyingType } from './enum-underlying-type'
import { faultsOf } from './testing/faults-of'

test('an EnumType is based on whole numbers', () => {
  const told = (type: string) =>
    faultsOf(enumUnderlyingType, `<EnumType Name="E" UnderlyingType="${type}"><Member Name="A"/></EnumType>`)
  for (const type of ['Edm.Byte', 'Edm.SByte', 'Edm.Int16', 'Edm.Int32', 'Edm.Int64'])
    assert.deepEqual(told(type), [], type)
  assert.deepEqual(told('Edm.Decimal'), [
    {
      outcome: 'violated',
      subject: 'EnumType E',
      expected: 'Edm.Byte, Edm.SByte, Edm.Int16, Edm.Int32, Edm.Int64',
      found: 'UnderlyingType="Edm.Decimal"',
      advice: 'remove UnderlyingType, which then is Edm.Int32, or name one of these types',
      evidence: '$metadata line 4, column 1',
    },
  ])
})
