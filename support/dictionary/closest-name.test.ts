import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closestName, closestNames } from './closest-name'

test('the closest name answers a typo and stays silent on nonsense', () => {
  assert.equal(closestName('Proprty', ['Member', 'Property', 'Office']), 'Property')
  assert.equal(closestName('Zzz', ['Member', 'Property']), undefined)
})

test('the closest names come in the order of their distance, and those at one distance in their own', () => {
  assert.deepEqual(closestNames('core-fliter', ['core-filter', 'core-order', 'core-after', 'payload-type']), [
    'core-filter',
    'core-after',
    'core-order',
  ])
  assert.deepEqual(closestNames('ab', ['ac', 'ad', 'ab']), ['ab', 'ac', 'ad'])
})
