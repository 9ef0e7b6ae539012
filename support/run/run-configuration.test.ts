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

test('defaults: version 2.0, no file, no server, reports by version', () => {
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

test('a server under test, with limits of its requests', () => {
  const environment = { RESOSCRIPT: 'my.resoscript', REQUEST_TIMEOUT: '2.5', REQUEST_BUDGET: '500' }
  assert.deepEqual(readRunConfiguration({}, environment, '/project'), {
    dictionaryVersion: '2.0',
    resoScript: '/project/my.resoscript',
    reports: '/project/reports/dd-2.0',
    requestTimeoutMs: 2500,
    requestBudget: 500,
  })
})

test('limits may be numbers in world parameters, and the shortest timeout is a millisecond', () => {
  const { requestTimeoutMs, requestBudget } = readRunConfiguration(
    { requestTimeout: 0.0001, requestBudget: 1 },
    { REQUEST_TIMEOUT: '60', REQUEST_BUDGET: '500' },
    '/',
  )
  assert.deepEqual({ requestTimeoutMs, requestBudget }, { requestTimeoutMs: 1, requestBudget: 1 })
})

test('an empty setting is no setting, and an empty world parameter hides the variable', () => {
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

test('every mistake is reported at once', () => {
  const parameters = { metdata: 'x', toString: 'x', metadata: 3, requestTimeout: true }
  assert.deepEqual(problemsOf(parameters, { RESOSCRIPT: 'b', LOOKUPS: 'l.json', REQUEST_BUDGET: 'x' }), [
    ...['metdata', 'toString'].map(
      (name) =>
        `world parameter ${name} is unknown; known are ` +
        'dictionaryVersion, resoScript, metadata, lookups, reports, requestTimeout, requestBudget',
    ),
    'world parameter metadata must be a text, not 3',
    'world parameter requestTimeout must be a number, not true',
    excludes('RESOSCRIPT', 'LOOKUPS'),
    'REQUEST_BUDGET must be a whole number of requests above 0, not "x"',
  ])
})
