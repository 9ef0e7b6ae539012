import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRunConfiguration } from './run-configuration'

test('defaults: version 2.0, no file, reports by version', () => {
  assert.deepEqual(readRunConfiguration({}, {}, '/project'), {
    dictionaryVersion: '2.0',
    reports: '/project/reports/dd-2.0',
  })
})

test('world parameters come before the environment, the environment before defaults', () => {
  const environment = { METADATA: 'environment.xml', LOOKUPS: 'lookups.json', REPORTS: '/elsewhere' }
  assert.deepEqual(
    readRunConfiguration({ metadata: 'parameter.xml', dictionaryVersion: '1.7' }, environment, '/project'),
    {
      dictionaryVersion: '1.7',
      metadata: '/project/parameter.xml',
      lookups: '/project/lookups.json',
      reports: '/elsewhere',
    },
  )
})

test('an empty setting is no setting', () => {
  assert.equal(readRunConfiguration({}, { METADATA: '' }, '/project').metadata, undefined)
})

test('every mistake is reported at once', () => {
  assert.throws(() => readRunConfiguration({ metdata: 'x', metadata: 3 }, { RESOSCRIPT: 'my.resoscript' }, '/'), {
    name: 'ConfigurationError',
    message: [
      'world parameter metdata is unknown; known are dictionaryVersion, metadata, lookups, reports',
      'world parameter metadata must be a text, not 3',
      'RESOSCRIPT is set, but servers cannot be tested yet: save the metadata and set METADATA=file.xml',
    ].join('\n'),
  })
})
