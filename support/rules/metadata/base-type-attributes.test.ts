import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseTypeAttributes } from './base-type-attributes'
import { foundBy } from './testing/faults-of'

/** Returns what is found of types that derive from each other, by their attributes. */
function found(
  kind: 'EntityType' | 'ComplexType',
  version: string,
  ...attributes: readonly string[]
): readonly string[] {
  const types = attributes.map(
    (text, index) => `<${kind} Name="T${index}"${index === 0 ? '' : ` BaseType="o.T${index - 1}"`} ${text}/>`,
  )
  return foundBy(baseTypeAttributes, types.join(''), version).map((text) => text.split(',')[0] ?? '')
}

test('in 4.01 a type is open, and has a stream, exactly if its base type is so', () => {
  const ofEntities = (...attributes: readonly string[]) => found('EntityType', '4.01', ...attributes)
  assert.deepEqual(ofEntities('OpenType="true"', ''), ['advisory not open'])
  assert.deepEqual(ofEntities('', 'OpenType="true"'), [])
  assert.deepEqual(ofEntities('HasStream="true"', ''), ['advisory no media entity'])
  assert.deepEqual(ofEntities('', 'HasStream="true"'), ['advisory HasStream="true"'])
  assert.deepEqual(ofEntities('HasStream="true" OpenType="true"', 'HasStream="true" OpenType="true"'), [])
  assert.deepEqual(found('ComplexType', '4.01', 'OpenType="true"', ''), ['advisory not open'])
  // That no ComplexType derives from an EntityType is told by another rule.
  const media = '<EntityType Name="A" HasStream="true"/><ComplexType Name="B" BaseType="o.A"/>'
  assert.deepEqual(foundBy(baseTypeAttributes, media, '4.01'), [])
})

test('in 4.0 only a type that says it is not open contradicts one above it', () => {
  for (const version of ['4.0', ' 4.0 ']) {
    const of40 = (...attributes: readonly string[]) => found('EntityType', version, ...attributes)
    assert.deepEqual(of40('OpenType="true"', ''), [])
    assert.deepEqual(of40('OpenType="true"', 'OpenType="false"'), ['advisory OpenType="false"'])
    assert.deepEqual(of40('OpenType="true"', '', 'OpenType="false"'), ['advisory OpenType="false"'])
    assert.deepEqual(of40('', 'OpenType="true"', 'OpenType="false"'), ['advisory OpenType="false"'])
    assert.deepEqual(of40('HasStream="true"', ''), [])
    assert.deepEqual(of40('', 'OpenType="false"'), [])
  }
})

test('an EntityType that is abstract derives from none that is not', () => {
  for (const version of ['4.0', '4.01']) {
    assert.deepEqual(found('EntityType', version, '', 'Abstract="true"'), ['advisory Abstract="true"'])
    assert.deepEqual(found('EntityType', version, 'Abstract="true"', 'Abstract="true"', ''), [])
    assert.deepEqual(found('ComplexType', version, '', 'Abstract="true"'), [])
  }
})
