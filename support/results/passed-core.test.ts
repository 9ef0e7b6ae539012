import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotPassedCore } from './passed-core'
import type { RunResults } from './results-file'
import type { RunFacts } from './run-facts'
import { sampleFacts } from './testing/sample-facts'
import { sampleResults, violating } from './testing/scenario-results'

const serviceRoot = 'https://api.example.com/odata'

const core = (facts: Partial<RunFacts> = {}, results: Partial<RunResults> = {}): RunResults => ({
  ...sampleResults,
  run: { ...sampleFacts, tested: { kind: 'server', serviceRoot }, notForCertification: [], ...facts },
  profile: { name: 'web-api-core-2.1.0', scenarios: 1 },
  ...results,
})
const ofProvider = (providerUoi: string) => ({ organisation: { providerUoi, recipientUoi: 'M1' } })
const system = { providerUoi: 'T1', serviceRoot }

test('Web API Core of the provider counts, for whatever recipient, and however old', () => {
  const elsewhere = { ...system, serviceRoot: 'https://other.example.com' }
  assert.equal(
    whyNotPassedCore(core({ ...ofProvider('T1'), generatedOn: '2019-01-01T00:00:00.000Z' }), elsewhere),
    undefined,
  )
})

test('where one of both names no provider, the server has to be the same', () => {
  assert.equal(whyNotPassedCore(core(), system), undefined)
  assert.equal(whyNotPassedCore(core(), { providerUoi: undefined, serviceRoot: `${serviceRoot}/` }), undefined)
  assert.equal(whyNotPassedCore(core(ofProvider('T2')), { ...system, providerUoi: undefined }), undefined)
  for (const other of ['https://api.example.com/odata2', undefined])
    assert.equal(
      whyNotPassedCore(core(), { ...system, serviceRoot: other }),
      'they are of another server, https://api.example.com/odata',
    )
})

for (const [what, results, reason] of [
  ['of another provider', core(ofProvider('T2')), 'they are of the provider T2'],
  [
    'of the Data Dictionary',
    core({}, { profile: { name: 'dd-2.0', scenarios: 1 } }),
    'these are not results of Web API Core',
  ],
  ['without a profile', core({}, { profile: undefined }), 'these are not results of Web API Core'],
  [
    'of an earlier version',
    { ...core(), run: sampleFacts },
    'an earlier version has left them, which does not say whether they count',
  ],
  [
    'that are not conformant',
    core({}, { scenarios: [violating('City', 'x')] }),
    'web-api-core-2.1.0 is not passed: a MUST is violated',
  ],
  [
    'of a part',
    core({}, { profile: { name: 'web-api-core-2.1.0', scenarios: 2 } }),
    'web-api-core-2.1.0 is not passed: only a part of web-api-core-2.1.0 was run: run all of it',
  ],
  [
    'of the sample server',
    core({ notForCertification: [{ reason: 'the sample server was judged' }] }),
    'web-api-core-2.1.0 is not passed: the sample server was judged',
  ],
] as const)
  test(`results ${what} do not count`, () => assert.equal(whyNotPassedCore(results, system), reason))
