import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overloadReturnType } from './overload-return-type'
import { foundBy } from './testing/faults-of'

/** A function with as many parameters of texts. */
const returning = (type: string, parameters: number, bound = '') =>
  `<Function Name="F"${bound === '' ? '' : ' IsBound="true"'}>${bound === '' ? '' : `<Parameter Name="me" Type="${bound}"/>`}${Array.from(
    { length: parameters },
    (_, index) => `<Parameter Name="p${index}" Type="Edm.String"/>`,
  ).join('')}${type === '' ? '' : `<ReturnType Type="${type}"/>`}</Function>`

const found = (...functions: readonly string[]) => foundBy(overloadReturnType, functions.join(''))

test('overloads return one type, single or as a collection', () => {
  assert.deepEqual(found(returning('Edm.String', 0), returning('Edm.String', 1)), [])
  assert.deepEqual(found(returning('Edm.String', 0), returning('Edm.Int32', 1)), [
    'violated ReturnType with Type="Edm.Int32"',
  ])
  assert.deepEqual(found(returning('Edm.String', 0), returning('Collection(Edm.String)', 1)), [
    'violated ReturnType with Type="Collection(Edm.String)"',
  ])
})

test('overloads that are bound to others may return others', () => {
  assert.deepEqual(found(returning('Edm.String', 1), returning('Edm.Int32', 1, 'Edm.Date')), [])
  assert.deepEqual(found(returning('Edm.String', 1, 'Edm.Date'), returning('Edm.Int32', 1, 'Collection(Edm.Date)')), [])
  assert.equal(found(returning('Edm.String', 1, 'Edm.Date'), returning('Edm.Int32', 2, 'Edm.Date')).length, 1)
})

test('a function that returns nothing is told by the schema', () => {
  assert.deepEqual(found(returning('', 0), returning('', 1)), [])
  assert.deepEqual(found(returning('', 0), returning('Edm.String', 1)), [])
  assert.deepEqual(found(returning('Edm.String', 0), returning('', 1)), [])
  assert.equal(found(returning('', 0), returning('Edm.String', 1), returning('Edm.Int32', 2)).length, 1)
})
