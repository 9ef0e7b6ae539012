import assert from 'node:assert/strict'
import { test } from 'node:test'
import { globSync } from 'glob'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { closestFeature } from './closest-feature'

const FEATURES = globSync('features/**/*.feature', { cwd: PROJECT_ROOT, posix: true }).sort()

for (const [mistyped, meant] of [
  ['features/2.0/property.feature', 'features/data-dictionary/v2.0/resources/property.feature'],
  ['features/data-dictionary/v1.7/property.feature', 'features/data-dictionary/v1.7/resources/property.feature'],
  ['features/propertty.feature', 'features/data-dictionary/v2.0/resources/property.feature'],
  ['property', 'features/data-dictionary/v2.0/resources/property.feature'],
  ['features/payload/v2.1/payloads.feature', 'features/payload/v2.1/payload.feature'],
  ['features/payload/2.1', 'features/payload/v2.1'],
  ['feature/payload', 'features/payload'],
  ['features/core/v2.1.0', 'features/web-api-core/v2.1.0'],
  ['features/xyzzy.feature', undefined],
  ['features/data-dictionary/9', undefined],
] as const) {
  test(`${mistyped} may mean ${meant ?? 'nothing'}`, () => {
    assert.equal(closestFeature(mistyped, FEATURES, '2.0'), meant)
  })
}

test('of several that are equally close it is the one of the version', () => {
  assert.equal(
    closestFeature('features/property.feature', FEATURES, '1.7'),
    'features/data-dictionary/v1.7/resources/property.feature',
  )
  assert.equal(closestFeature('', [], '1.7'), undefined)
})
