import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from '../../../odata/json-text'
import { propertyTarget } from '../testing/property-target'
import { typeCheck } from './type-check'

/** JSON texts that are of the type of a Field, and others that are not. */
const cases: readonly (readonly [field: string, right: readonly string[], wrong: readonly string[]])[] = [
  ['BedroomsTotal', ['3', '3.0', '-1', '2147483647'], ['3.5', '"3"', '2147483648', 'true', '[3]']],
  ['Number', ['9007199254740993', '9223372036854775807'], ['9223372036854775808', '"9007199254740993"', '"a"', '1.5']],
  [
    'ListPrice',
    ['1234567.89', '100000.00', '123456789012345678901234567890.123'],
    ['"100000.00"', '"a"', '""', 'true'],
  ],
  ['Area', ['1.5e3', '"INF"'], ['"x"', '"1.5"', '{}']],
  ['ListingContractDate', ['"2024-02-29"'], ['"2023-02-29"', '"2024-02-29T00:00:00Z"', '"24-02-29"', '20240229']],
  [
    'ModificationTimestamp',
    ['"2024-02-29T01:02:03Z"', '"2024-02-29T01:02:03.123456789012-09:00"'],
    ['"2024-02-29T01:02:03"', '"2024-02-29"', '"2024-02-29T01:02:03.1234567890123Z"', '1709168523'],
  ],
  ['ShortSale', ['true', 'false'], ['"true"', '1']],
  ['City', ['""', '"longer than its MaxLength"'], ['1', '["a"]']],
  ['PostalCity', ['"whatever the Lookup Resource has"'], ['1']],
  ['Status', ['"Active"'], ['"active"', '"Gone"', '"Active,ActiveUnderContract"', '"0"', '0']],
  [
    'View',
    ['"Hills"', '"Hills,Lake"', '"Hills, Lake"', '"5"', '"-12"'],
    ['"Lake,Gone"', '"Hil"', '5', '["Hills"]', '"x5"', '"5x"'],
  ],
  ['Features', ['[]', '["Ramp","Visitable"]'], ['["Gone"]', '"Ramp"', '[null]', '[["Ramp"]]']],
  ['Tags', ['["a",null]'], ['"a"', '[1]']],
  ['Address', ['{"Street":null}'], ['"1 Main St"', '[]']],
]

for (const [field, right, wrong] of cases) {
  test(`values of ${field}`, () => {
    const { model, properties } = propertyTarget()
    const property = properties.get(field)
    assert.ok(property)
    const check = typeCheck(model, property, {})
    for (const text of right) assert.equal(check(parseJson(text)), undefined, text)
    for (const text of wrong) assert.notEqual(check(parseJson(text)), undefined, text)
  })
}

test('an answer that says so spells large numbers as strings', () => {
  const { model, properties } = propertyTarget()
  for (const [field, right, wrong] of [
    ['Number', '"9007199254740993"', '"3.5"'],
    ['ListPrice', '"100000.00"', '"a"'],
  ] as const) {
    const property = properties.get(field)
    assert.ok(property)
    const check = typeCheck(model, property, { isIeee754Compatible: true })
    assert.equal(check(parseJson(right)), undefined)
    assert.notEqual(check(parseJson(wrong)), undefined)
  }
})
