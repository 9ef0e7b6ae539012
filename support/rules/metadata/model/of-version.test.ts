import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf } from '../../../metadata/testing/model-of'
import { isOf40, isOf401 } from './of-version'

test('a document is of the version that it says, with blanks around it or none', () => {
  for (const [version, expected] of [
    ['4.0', [true, false]],
    [' 4.0 ', [true, false]],
    ['4.01', [false, true]],
    [' 4.01 ', [false, true]],
    ['4.02', [false, false]],
    ['', [false, false]],
  ] as const) {
    const model = modelOf(edmx('', { version }))
    assert.deepEqual([isOf40(model), isOf401(model)], expected, version)
  }
})
