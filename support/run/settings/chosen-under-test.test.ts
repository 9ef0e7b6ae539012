import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRunConfiguration } from './run-configuration'

import { problemsOf } from './testing/problems-of'

for (const [what, parameters, environment, underTest] of [
  ['metadata', { metadata: 'a.xml' }, { RESOSCRIPT: 'b' }, { metadata: '/a.xml' }],
  [
    'metadata, which keeps LOOKUPS',
    { metadata: 'a.xml' },
    { RESOSCRIPT: 'b', LOOKUPS: 'l.json' },
    { metadata: '/a.xml', lookups: '/l.json' },
  ],
  ['resoScript', { resoScript: 'b' }, { METADATA: 'a.xml', LOOKUPS: 'l.json' }, { resoScript: '/b' }],
  ['an empty resoScript', { resoScript: '' }, { RESOSCRIPT: 'b', METADATA: 'a.xml' }, { metadata: '/a.xml' }],
] as const) {
  test(`world parameter ${what} silences the variables that name another thing to test`, () => {
    const { resoScript, metadata, lookups } = readRunConfiguration(parameters, environment, '/')
    const found = Object.entries({ resoScript, metadata, lookups }).filter(([, path]) => path !== undefined)
    assert.deepEqual(Object.fromEntries(found), underTest)
  })
}

const excludes = (one: string, other: string): string =>
  `${one} and ${other} are both set, but either a server or a file is tested: unset one`

test('a server and a file exclude each other when both come from the same place', () => {
  assert.deepEqual(problemsOf({}, { RESOSCRIPT: 'b', METADATA: 'a.xml' }), [excludes('RESOSCRIPT', 'METADATA')])
  assert.deepEqual(problemsOf({}, { RESOSCRIPT: 'b', LOOKUPS: 'l.json' }), [excludes('RESOSCRIPT', 'LOOKUPS')])
  assert.deepEqual(problemsOf({}, { LOOKUPS: 'l.json' }), [
    'LOOKUPS goes with a metadata file: set METADATA=file.xml as well',
  ])
  assert.deepEqual(problemsOf({ resoScript: 'b', metadata: 'a.xml' }), [
    excludes('world parameter resoScript', 'world parameter metadata'),
  ])
})

test('Lookup records alone do not silence a server: they could not replace it', () => {
  assert.deepEqual(problemsOf({ lookups: 'l.json' }, { RESOSCRIPT: 'b' }), [
    excludes('RESOSCRIPT', 'world parameter lookups'),
  ])
})

test('every mistake is reported at once', () => {
  const parameters = {
    metdata: 'x',
    toString: 'x',
    metadata: 3,
    requestTimeout: true,
    sampleLimit: null,
    sampleFilter: 1,
    compat: 1,
  }
  assert.deepEqual(problemsOf(parameters, { RESOSCRIPT: 'b', LOOKUPS: 'l.json', REQUEST_BUDGET: 'x' }), [
    ...['metdata is unknown; did you mean metadata?', 'toString is unknown'].map(
      (mistake) =>
        `world parameter ${mistake}; known are ` +
        'dictionaryVersion, resoScript, metadata, lookups, reports, requestTimeout, requestBudget, allowOrigins, ' +
        'publicAddressesOnly, sampleLimit, sampleFilter, originatingSystemName, originatingSystemId, compat, variationsReview, ' +
        'variationsSuggestions, certificationConfig, certification, useStringEnums, useCollections, ' +
        'averages, performanceOptOut, coreResults, against, baseline, updateBaseline, baselineExpires, reportFormats, sampleServerRecords',
    ),
    'world parameter metadata must be a text, not 3',
    'world parameter requestTimeout must be a number, not true',
    'world parameter sampleLimit must be a number, not null',
    'world parameter sampleFilter must be a text, not 1',
    'world parameter compat must be a boolean, not 1',
    excludes('RESOSCRIPT', 'LOOKUPS'),
    'REQUEST_BUDGET must be a whole number of requests above 0, not "x"',
  ])
})
