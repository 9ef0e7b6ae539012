import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeResults } from '../../results/results-file'
import { sampleResults } from '../../results/testing/scenario-results'
import { NO_REVIEW } from '../../variations/review'
import { notForCertification, type RunToCount, settingStandings } from './certification-standing'
import { readRunConfiguration } from './run-configuration'
import type { SettingKey } from './run-settings'
import { problemsOf } from './testing/problems-of'

const ROOT = 'https://api.example.com/odata'

/** World parameters of a run that would count, but for Web API Core, which the test of it adds. */
const counting = { resoScript: 'my.resoscript', sampleLimit: 100_000 }

const reasonsOf = (parameters: Readonly<Record<string, unknown>>, run: Partial<RunToCount> = {}) =>
  notForCertification({
    configuration: readRunConfiguration(parameters, {}, '/'),
    review: undefined,
    providerUoi: undefined,
    serviceRoot: ROOT,
    ...run,
  })

const [coreFirst, ...others] = reasonsOf(counting)

/** A value of each setting: for those that decide, one that is against a certification. */
const values: Readonly<Record<SettingKey, string | number | boolean>> = {
  dictionaryVersion: '1.7',
  resoScript: '',
  metadata: 'a.xml',
  lookups: 'a.json',
  reports: 'elsewhere',
  requestTimeout: 1,
  requestBudget: 1,
  allowOrigins: 'https://pages.example.com',
  publicAddressesOnly: true,
  sampleLimit: 99_999,
  sampleFilter: 'MlgCanView eq true',
  originatingSystemName: 'Some MLS',
  originatingSystemId: 'M1',
  compat: true,
  variationsReview: 'a.json',
  variationsSuggestions: 'a.json',
  certificationConfig: 'a.json',
  certification: true,
  useStringEnums: true,
  useCollections: true,
  averages: 'a.json',
  performanceOptOut: true,
  coreResults: '/no/such/folder',
  against: '/some/results',
  baseline: 'baseline.json',
  updateBaseline: 'ticket 7',
  baselineExpires: '2999-01-01',
  reportFormats: 'sarif',
  sampleServerRecords: 1,
}

/** Lists the settings that a value takes beside it. */
const beside: Partial<Record<SettingKey, Readonly<Record<string, unknown>>>> = {
  lookups: { metadata: 'a.xml', resoScript: '' },
  metadata: { resoScript: '' },
}

test('every setting is classified, and tried here', () => {
  const known = /known are (.*)$/.exec(problemsOf({ unknown: 1 })[0] ?? '')?.[1]?.split(', ')
  assert.deepEqual(Object.keys(settingStandings), known)
  assert.deepEqual(Object.keys(values), known)
})

test('nothing but Web API Core is missing', () => {
  assert.match(coreFirst?.reason ?? '', /^Web API Core comes first: .*CORE_RESULTS.*certify --core$/)
  assert.deepEqual([coreFirst?.endorsement, others], ['Data Dictionary', []])
})

/** Settings whose own tests are below. */
const APART: readonly SettingKey[] = ['variationsReview', 'coreResults']

for (const [key, value] of Object.entries(values)) {
  const name = key as SettingKey
  if (APART.includes(name)) continue
  const { kind } = settingStandings[name]
  test(`${name} ${kind === 'free' ? 'is free' : 'is against a certification'}`, () => {
    const context = { ...counting, ...beside[name] }
    const before = reasonsOf(context)
    const found = reasonsOf({ ...context, [name]: value })
    if (kind === 'free') return assert.deepEqual(found, before)
    const own = found.filter(({ reason }) => coreFirst?.reason !== reason)
    assert.equal(own.length, 1, JSON.stringify(found))
    assert.match(own[0]?.reason ?? '', /\S/)
  })
}

test('what only looks like a convenience is none', () => {
  for (const parameters of [{ sampleLimit: 100_001 }, { useStringEnums: false }, { sampleFilter: '' }])
    assert.deepEqual(reasonsOf({ ...counting, ...parameters }), [coreFirst])
})

test('a review counts when it has decided something', () => {
  const reasons = (review: RunToCount['review']) =>
    reasonsOf(counting, { review }).map(({ reason }) => reason.split(':')[0])
  const entry = { resource: 'Property', decision: 'ignored', reason: 'r', by: 'b', on: '2026-01-01' } as const
  assert.deepEqual(reasons(NO_REVIEW), ['Web API Core comes first'])
  assert.deepEqual(reasons({ ...NO_REVIEW, expired: [entry] }), ['Web API Core comes first'])
  assert.deepEqual(reasons({ ...NO_REVIEW, entries: [entry] }), [
    '1 decision about variations came from a review of your own',
    'Web API Core comes first',
  ])
})

test('Web API Core is passed by the results that the setting names', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'core-results-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const parameters = { ...counting, coreResults: folder }
  assert.throws(() => reasonsOf(parameters), {
    name: 'ConfigurationError',
    message: `CORE_RESULTS: ${folder} holds no results of a run`,
  })
  await writeResults(folder, sampleResults)
  assert.deepEqual(
    reasonsOf(parameters).map(({ reason }) => reason),
    ['the results of CORE_RESULTS do not count: these are not results of Web API Core'],
  )
  const run = { ...sampleResults.run, tested: { kind: 'server', serviceRoot: ROOT }, notForCertification: [] } as const
  await writeResults(folder, {
    ...sampleResults,
    run: sampleResults.run && { ...sampleResults.run, ...run },
    profile: { name: 'web-api-core-2.0.0', scenarios: 1 },
  })
  assert.deepEqual(reasonsOf(parameters), [])
  writeFileSync(join(folder, 'endorsement.json'), '{"status": "Revoked"}')
  assert.deepEqual(
    reasonsOf(parameters).map(({ reason }) => reason),
    ['the results of CORE_RESULTS do not count: the marker beside them says Revoked'],
  )
})

test('of a run that asks no server, or the sample server, only that is told', () => {
  assert.equal(reasonsOf({ metadata: 'a.xml' }, { serviceRoot: undefined }).length, 1)
  assert.equal(reasonsOf({}).length, 1)
})
