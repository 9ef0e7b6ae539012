import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readValidateOptions } from './validate-options'

const refused = (argv: readonly string[], message: RegExp): void =>
  assert.throws(() => readValidateOptions(argv), { name: 'ConfigurationError', message })

test('options and payloads in any order', () => {
  const { payloads, ...options } = readValidateOptions(['a.json', '--resource', 'Property', '--version=2.1', '-']) ?? {}
  assert.deepEqual(payloads, ['a.json', '-'])
  assert.deepEqual({ ...options }, { resource: 'Property', version: '2.1' })
  assert.equal(readValidateOptions(['--help']), undefined)
})

test('options that cannot be understood are reported in one line', () => {
  refused([], /^no payload is named; see npx dd-acceptance validate --help$/)
  refused(['-', '-'], /^standard input can be read only once/)
  refused(['a.json', '--strict'], /^Unknown option '--strict'; see/)
  refused(['a.json', '--metadata'], /^Option '--metadata <value>' argument missing; see/)
  refused(['--lookups', 'l.json', 'a.json'], /^--lookups goes with --metadata; see/)
  for (const option of ['--variations=v.json', '--review=r.json', '--init'])
    refused(
      ['--metadata', 'm.xml', option, 'a.json'],
      /^--(variations|review|init) goes with RESO Common Format, without/,
    )
})
