import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRunConfiguration } from './run-configuration'

import { problemsOf } from './testing/problems-of'

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

test('settings are read from the file .env beside the RESOScript, after those of the environment', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, '.env'),
    'TOKEN=t\nPERFORMANCE_OPT_OUT=true\nSAMPLE_FILTER=A eq 1\nSAMPLE_LIMIT=5\nMETADATA=m.xml\nREPORTS=r\n',
  )
  const resoScript = join(folder, 'my.resoscript')
  const read = (environment: Readonly<Record<string, string>>) => readRunConfiguration({}, environment, '/project')
  const { performanceOptOut, sampleFilter, sampleLimit, metadata, reports } = read({
    RESOSCRIPT: resoScript,
    SAMPLE_FILTER: '',
    SAMPLE_LIMIT: '7',
  })
  assert.deepEqual([performanceOptOut, sampleFilter, sampleLimit], [true, undefined, 7])
  assert.deepEqual([metadata, reports], [undefined, '/project/reports/dd-2.0'])
  assert.equal(read({ METADATA: join(folder, 'm.xml') }).performanceOptOut, undefined)
})
