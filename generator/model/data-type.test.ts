import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldRow, flatWorkbook, type SampleRow } from '../read/testing/sample-workbook'
import { readDictionary } from './read-dictionary'

const rows: readonly (readonly [name: string, given: SampleRow, want: object])[] = [
  ['a Number is an Integer without sizes', { SimpleDataType: 'Number', SugMaxLength: 14 }, { dataType: 'Integer' }],
  [
    'a Number with decimals is a Decimal: its length is the precision, its precision the scale',
    { SimpleDataType: 'Number', SugMaxLength: 14, SugMaxPrecision: 2 },
    { dataType: 'Decimal', precision: 14, scale: 2 },
  ],
  [
    'no decimals are decimals too',
    { SimpleDataType: 'Number', SugMaxPrecision: '0' },
    { dataType: 'Decimal', scale: 0 },
  ],
  ['a String has a length', { SimpleDataType: 'String', SugMaxLength: 255 }, { dataType: 'String', maxLength: 255 }],
  ['a Timestamp has no size in OData', { SimpleDataType: 'Timestamp', SugMaxLength: 27 }, { dataType: 'Timestamp' }],
  ['nor has a Boolean', { SimpleDataType: 'Boolean', SugMaxLength: 5 }, { dataType: 'Boolean' }],
  ['a Date is a Date', { SimpleDataType: 'Date' }, { dataType: 'Date' }],
]

for (const [name, given, want] of rows) {
  test(name, async () => {
    const { dictionary } = await readDictionary('sample-2.0.xlsx', flatWorkbook([fieldRow(given)]), undefined)
    const [field] = dictionary?.resources[0]?.fields ?? []
    assert.ok(field)
    const { dataType, maxLength, precision, scale } = field
    assert.deepEqual(JSON.parse(JSON.stringify({ dataType, maxLength, precision, scale })), want)
  })
}
