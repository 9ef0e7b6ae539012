import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked'
import { noFilters } from './filters'

test('what was asked for is said in words', () => {
  assert.equal(asked([], { ...noFilters, resource: 'Property' }), 'Fields of Property')
  assert.equal(asked([], { ...noFilters, outcome: 'findings' }), 'Fields with findings')
  assert.equal(
    asked(['list', 'price'], { resource: 'Property', standing: 'IDX', offered: 'not offered', outcome: 'failed' }),
    'Fields of Property, of standing IDX, not offered, with scenario result failed, with “list price”',
  )
})

test('nothing is said when nothing was asked for', () => assert.equal(asked([], noFilters), null))
