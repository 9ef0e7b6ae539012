import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AgreedVersion } from './saved-files/agreed-version'
import { readValidateOptions } from './validate-options'

const refused = (argv: readonly string[], message: RegExp): void =>
  assert.throws(() => readValidateOptions(argv), { name: 'ConfigurationError', message })

test('options and payloads in any order', () => {
  const { payloads, ...options } = readValidateOptions(['a.json', '--resource', 'Property', '--version=2.1', '-'])
  assert.deepEqual(payloads, ['a.json', '-'])
  assert.deepEqual({ ...options }, { resource: 'Property', version: '2.1' })
  assert.equal(readValidateOptions(['--help']).help, true)
})

test('what cannot be understood is told in one line', () => {
  refused([], /^no payload is named; see npx dd-acceptance validate --help$/)
  refused(['-', '-'], /^standard input can be read only once/)
  refused(['a.json', '--strict'], /^Unknown option '--strict'; see/)
  refused(['a.json', '--metadata'], /^Option '--metadata <value>' argument missing; see/)
  refused(['--lookups', 'l.json', 'a.json'], /^--lookups goes with --metadata; see/)
})

test('whoever names a version names the same', () => {
  const version = new AgreedVersion()
  version.claim(undefined, 'nobody')
  version.claim('1.7', '--version')
  version.claim('1.7', 'a.json')
  assert.throws(() => version.claim('2.0', 'b.json'), {
    message: 'b.json says Data Dictionary 2.0, but --version says 1.7: judge one version at a time',
  })
  assert.equal(version.settle(), '1.7')
})

test('2.0 when nobody names one, and from then on', () => {
  const version = new AgreedVersion()
  assert.equal(version.settle(), '2.0')
  assert.throws(() => version.claim('1.7', 'b.json'), /the default of --version says 2\.0/)
})
