import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRunConfiguration } from './run-configuration'

const problemsOf = (parameters: Record<string, unknown>, environment: Record<string, string> = {}): string[] => {
  try {
    readRunConfiguration(parameters, environment, '/')
  } catch (error) {
    assert.ok(error instanceof Error)
    assert.equal(error.name, 'ConfigurationError')
    return error.message.split('\n')
  }
  return []
}

test('defaults: version 2.0, no file, no server, reports by version, a sample for a self-assessment', () => {
  assert.deepEqual(readRunConfiguration({}, {}, '/project'), {
    dictionaryVersion: '2.0',
    reports: '/project/reports/dd-2.0',
    sampleLimit: 1000,
    compat: false,
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
      sampleLimit: 1000,
      compat: false,
    },
  )
})

test('a server under test, with limits of its requests', () => {
  const environment = { RESOSCRIPT: 'my.resoscript', REQUEST_TIMEOUT: '2.5', REQUEST_BUDGET: '500' }
  assert.deepEqual(readRunConfiguration({}, environment, '/project'), {
    dictionaryVersion: '2.0',
    resoScript: '/project/my.resoscript',
    reports: '/project/reports/dd-2.0',
    requestTimeoutMs: 2500,
    requestBudget: 500,
    sampleLimit: 1000,
    compat: false,
  })
})

const sampling = {
  sampleLimit: 100_000,
  sampleFilter: "MlgCanView eq true and contains(City, '$filter=')",
  originatingSystemName: "O'Hara & Sons MLS",
  originatingSystemId: 'M00000123',
  compat: true,
}

test('the settings of sampling and counting', () => {
  const environment = {
    SAMPLE_LIMIT: '100000',
    SAMPLE_FILTER: sampling.sampleFilter,
    ORIGINATING_SYSTEM_NAME: sampling.originatingSystemName,
    ORIGINATING_SYSTEM_ID: sampling.originatingSystemId,
    COMPAT: 'true',
  }
  const want = { dictionaryVersion: '2.0', reports: '/project/reports/dd-2.0', ...sampling }
  assert.deepEqual(readRunConfiguration({}, environment, '/project'), want)
  assert.deepEqual(readRunConfiguration(sampling, { SAMPLE_LIMIT: 'x', COMPAT: 'x' }, '/project'), want)
})

test('settings of sampling do not disturb a run with a metadata file', () => {
  const { metadata, sampleLimit } = readRunConfiguration({ metadata: 'a.xml' }, { SAMPLE_LIMIT: '5' }, '/')
  assert.deepEqual({ metadata, sampleLimit }, { metadata: '/a.xml', sampleLimit: 5 })
})

test('limits may be numbers in world parameters, and the shortest timeout is a millisecond', () => {
  const { requestTimeoutMs, requestBudget } = readRunConfiguration(
    { requestTimeout: 0.0001, requestBudget: 1 },
    { REQUEST_TIMEOUT: '60', REQUEST_BUDGET: '500' },
    '/',
  )
  assert.deepEqual({ requestTimeoutMs, requestBudget }, { requestTimeoutMs: 1, requestBudget: 1 })
})

test('an empty setting counts as absent, and an empty world parameter hides the variable', () => {
  assert.equal(readRunConfiguration({}, { METADATA: '' }, '/project').metadata, undefined)
  assert.equal(readRunConfiguration({ metadata: '' }, { METADATA: 'a.xml' }, '/project').metadata, undefined)
})

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
    ...['metdata', 'toString'].map(
      (name) =>
        `world parameter ${name} is unknown; known are ` +
        'dictionaryVersion, resoScript, metadata, lookups, reports, requestTimeout, requestBudget, ' +
        'sampleLimit, sampleFilter, originatingSystemName, originatingSystemId, compat, variationsReview, ' +
        'variationsSuggestions, certificationConfig, certification, useStringEnums, useCollections, ' +
        'averages, performanceOptOut, sampleServerRecords',
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

test('the configuration of certifications is a path, from wherever it is given', () => {
  const pathIn = (parameters: Record<string, unknown>, environment: Record<string, string>) =>
    readRunConfiguration(parameters, environment, '/project').certificationConfig
  assert.equal(pathIn({}, { CERTIFICATION_CONFIG: 'config.json' }), '/project/config.json')
  assert.equal(pathIn({ certificationConfig: '/my/config.json' }, { CERTIFICATION_CONFIG: 'x' }), '/my/config.json')
  assert.equal(pathIn({}, {}), undefined)
  assert.deepEqual(problemsOf({ certificationConfig: 1 }), [
    'world parameter certificationConfig must be a text, not 1',
  ])
})

test('a run is one of a certification when a setting says so', () => {
  const certificationOf = (parameters: Record<string, unknown>, environment: Record<string, string>) =>
    readRunConfiguration(parameters, environment, '/project').certification
  assert.equal(certificationOf({}, { CERTIFICATION: 'true' }), true)
  assert.equal(certificationOf({ certification: false }, { CERTIFICATION: 'true' }), false)
  assert.equal(certificationOf({}, {}), undefined)
  assert.deepEqual(problemsOf({}, { CERTIFICATION: 'yes' }), ['CERTIFICATION must be true or false, not "yes"'])
})

test('files about variations are relative to the folder, too', () => {
  const { variationsReview, variationsSuggestions } = readRunConfiguration(
    { variationsReview: 'my.review.json' },
    { VARIATIONS_REVIEW: 'other.json', VARIATIONS_SUGGESTIONS: 'map.csv' },
    '/project',
  )
  assert.deepEqual([variationsReview, variationsSuggestions], ['/project/my.review.json', '/project/map.csv'])
})

test('averages are a path, from wherever it is given', () => {
  const pathIn = (parameters: Record<string, unknown>, environment: Record<string, string>) =>
    readRunConfiguration(parameters, environment, '/project').averages
  assert.equal(pathIn({}, { AVERAGES: 'averages.json' }), '/project/averages.json')
  assert.equal(pathIn({ averages: '/results' }, { AVERAGES: 'x' }), '/results')
  assert.equal(pathIn({}, {}), undefined)
  assert.deepEqual(problemsOf({ averages: 1 }), ['world parameter averages must be a text, not 1'])
})

test('the opt-out of performance is true or false', () => {
  const optOutOf = (parameters: Record<string, unknown>, environment: Record<string, string>) =>
    readRunConfiguration(parameters, environment, '/project').performanceOptOut
  assert.equal(optOutOf({}, { PERFORMANCE_OPT_OUT: 'true' }), true)
  assert.equal(optOutOf({ performanceOptOut: false }, { PERFORMANCE_OPT_OUT: 'true' }), false)
  assert.equal(optOutOf({}, {}), undefined)
  assert.deepEqual(problemsOf({}, { PERFORMANCE_OPT_OUT: 'yes' }), [
    'PERFORMANCE_OPT_OUT must be true or false, not "yes"',
  ])
})
