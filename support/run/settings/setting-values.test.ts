import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRunConfiguration } from './run-configuration'

import { problemsOf } from './testing/problems-of'

test('a timeout is a number of seconds above 0 that a timer can take', () => {
  for (const wrong of ['0', '-1', '1e3', '0x10', 'soon', 'Infinity', '2147484', ' ']) {
    assert.deepEqual(problemsOf({}, { REQUEST_TIMEOUT: wrong }), [
      `REQUEST_TIMEOUT must be a number of seconds above 0, at most 2147483, not ${JSON.stringify(wrong)}`,
    ])
  }
  assert.deepEqual(problemsOf({}, { REQUEST_TIMEOUT: '2147483' }), [])
})

test('a budget is a whole number of requests above 0', () => {
  for (const wrong of ['0', '1.5', '-1', 'all', '9007199254740993']) {
    assert.deepEqual(problemsOf({ requestBudget: wrong }), [
      `world parameter requestBudget must be a whole number of requests above 0, not ${JSON.stringify(wrong)}`,
    ])
  }
  assert.deepEqual(problemsOf({ requestBudget: '1' }), [])
})

test('a sample is a whole number of records above 0', () => {
  for (const wrong of ['0', '1.5', '-1', 'all', '1e5', '100,000']) {
    assert.deepEqual(problemsOf({}, { SAMPLE_LIMIT: wrong }), [
      `SAMPLE_LIMIT must be a whole number of records above 0, not ${JSON.stringify(wrong)}`,
    ])
  }
  assert.deepEqual(problemsOf({ sampleLimit: 0 }), [
    'world parameter sampleLimit must be a whole number of records above 0, not "0"',
  ])
})

test('counting as RESO does is true or false', () => {
  for (const wrong of ['1', 'yes', 'TRUE', ' ']) {
    assert.deepEqual(problemsOf({}, { COMPAT: wrong }), [`COMPAT must be true or false, not ${JSON.stringify(wrong)}`])
  }
  assert.equal(readRunConfiguration({ compat: false }, { COMPAT: 'true' }, '/').compat, false)
  assert.equal(readRunConfiguration({ compat: '' }, { COMPAT: 'true' }, '/').compat, false)
})

test('the representation of Lookups is true, false or left to the metadata', () => {
  const read = (parameters: Record<string, unknown>, environment: Record<string, string>) => {
    const { useStringEnums, useCollections } = readRunConfiguration(parameters, environment, '/')
    return [useStringEnums, useCollections]
  }
  assert.deepEqual(read({}, {}), [undefined, undefined])
  assert.deepEqual(read({}, { USE_STRING_ENUMS: 'true', USE_COLLECTIONS: ' false ' }), [true, false])
  assert.deepEqual(read({ useStringEnums: false, useCollections: true }, { USE_STRING_ENUMS: 'true' }), [false, true])
  assert.deepEqual(read({ useStringEnums: '', useCollections: 'true' }, { USE_STRING_ENUMS: 'x' }), [undefined, true])
})

test('a flag that is neither true nor false is a problem', () => {
  assert.deepEqual(problemsOf({ useCollections: 0 }, { USE_STRING_ENUMS: 'yes', USE_COLLECTIONS: 'x' }), [
    'world parameter useCollections must be a boolean, not 0',
    'USE_STRING_ENUMS must be true or false, not "yes"',
  ])
  assert.deepEqual(problemsOf({ useCollections: 'no' }), [
    'world parameter useCollections must be true or false, not "no"',
  ])
})

test('a filter is a condition, without the name of its query option', () => {
  for (const wrong of [' ', '$filter=A eq 1', ' $FILTER = A eq 1']) {
    assert.deepEqual(problemsOf({}, { SAMPLE_FILTER: wrong }), [
      'SAMPLE_FILTER must be a condition of $filter without its name, such as MlgCanView eq true, ' +
        `not ${JSON.stringify(wrong)}`,
    ])
  }
})

test('an originating system has a name that is not blank', () => {
  assert.deepEqual(problemsOf({ originatingSystemId: ' ' }, { ORIGINATING_SYSTEM_NAME: ' ' }), [
    'ORIGINATING_SYSTEM_NAME must be a name, not " "',
    'world parameter originatingSystemId must be a name, not " "',
  ])
})

test('origins are those of http or https, with nothing behind their port', () => {
  for (const wrong of [
    'pages.example',
    'ftp://a.example',
    'https://a.example/path',
    'https://u@a.example',
    'https://a,',
    '*',
    ',',
  ]) {
    assert.deepEqual(problemsOf({}, { ALLOW_ORIGINS: wrong }), [
      `ALLOW_ORIGINS must be origins with commas between them, such as https://pages.example.com, not ${JSON.stringify(wrong)}`,
    ])
  }
  const { allowOrigins } = readRunConfiguration(
    {},
    { ALLOW_ORIGINS: 'HTTPS://A.example:443/ , http://b.example:8080' },
    '/',
  )
  assert.deepEqual(allowOrigins, ['https://a.example', 'http://b.example:8080'])
})
