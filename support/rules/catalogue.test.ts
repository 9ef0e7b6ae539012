import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAboutMetadata, ruleLabel } from './catalogue'

test('a rule that nobody has words for is told by its own', () => {
  assert.equal(ruleLabel('field-data-type'), "Fields of another data type than the Data Dictionary's")
  assert.equal(ruleLabel('moon-is-full'), 'moon is full')
  assert.equal(ruleLabel('constructor'), 'constructor')
})

test('rules of the metadata are known as such', () => {
  assert.deepEqual([undefined, 'constructor', 'field-data-type', 'well-formed-xml'].map(isAboutMetadata), [
    false,
    false,
    false,
    true,
  ])
})
