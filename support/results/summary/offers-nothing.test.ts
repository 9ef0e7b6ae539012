import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scenarioOf } from '../testing/scenario-results'
import { offersNothing } from './offers-nothing'

const absent = scenarioOf('City', 'not offered')
const passed = scenarioOf('Zip', 'passed')
const payload = { ...scenarioOf('X', 'not verified'), tags: ['@payload'] }

test('a server offers nothing when all that decides is absent', () => {
  assert.equal(offersNothing([absent, absent]), true)
  assert.equal(offersNothing([absent, payload, { ...passed, tags: [] }]), true)
  assert.equal(offersNothing([{ ...absent, tags: ['@core-endorsement'] }]), true)
})

test('it offers something when anything of it was judged, or could have been', () => {
  assert.equal(offersNothing([absent, passed]), false)
  assert.equal(offersNothing([absent, scenarioOf('Zip', 'not verified')]), false)
  assert.equal(offersNothing([payload]), false)
  assert.equal(offersNothing([]), false)
})
