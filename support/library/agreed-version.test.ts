import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AgreedVersion } from './agreed-version'

test('all that name a version have to name the same one', () => {
  const version = new AgreedVersion()
  version.claim(undefined, 'nobody')
  version.claim('1.7', '--version')
  version.claim('1.7', 'a.json')
  assert.throws(() => version.claim('2.0', 'b.json'), {
    message: 'b.json says Data Dictionary 2.0, but --version says 1.7: judge one version at a time',
  })
  assert.equal(version.settle(), '1.7')
})

test('the version is 2.0 when no file names one, and another one is then refused', () => {
  const version = new AgreedVersion()
  assert.equal(version.settle(), '2.0')
  assert.throws(() => version.claim('1.7', 'b.json'), /the default of --version says 2\.0/)
})
