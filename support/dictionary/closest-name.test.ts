import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closestName } from './closest-name'

test('the closest name answers a typo and stays silent on nonsense', () => {
  assert.equal(closestName('Proprty', ['Member', 'Property', 'Office']), 'Property')
  assert.equal(closestName('Zzz', ['Member', 'Property']), undefined)
})
