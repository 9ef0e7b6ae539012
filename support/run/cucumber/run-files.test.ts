import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRunConfiguration } from '../settings/run-configuration'
import { runFacts } from './run-files'

const begun = new Date('2026-03-04T12:00:00Z')
const workbook = { fileName: 'RESODataDictionary-2.0.xlsx', sha256: 'ab' }

const factsOf = (settings: Record<string, unknown>, organisation = {}) =>
  runFacts({
    configuration: readRunConfiguration(settings, {}, '/'),
    dictionary: { version: '2.0', source: workbook, resources: [], lookups: [] },
    source: {
      description: 'metadata file a.xml',
      tested: { kind: 'file' },
      options: ['--metadata', 'a.xml'],
      metadata: () => Promise.reject(new Error('they are read already')),
      service: undefined,
      savedLookups: undefined,
      close: async () => {},
    },
    document: Buffer.from('no metadata at all'),
    organisation,
    review: undefined,
    begun,
  })

test('a run says what it is about, whatever the metadata are', () => {
  const { tool, ...facts } = factsOf({})
  assert.equal(tool.name, 'dd-acceptance')
  assert.match(tool.version, /^\d+\.\d+\.\d+/)
  assert.deepEqual(facts, {
    generatedOn: '2026-03-04T12:00:00.000Z',
    dictionary: { version: '2.0', workbook },
    underTest: 'metadata file a.xml',
    options: ['--metadata', 'a.xml'],
    metadata: { sha256: 'b4e3c93b33b46bfe7f605b30df9c9a31ba62fa97480f0bc375ceb15c30352b03', bytes: 18 },
    tested: { kind: 'file' },
    performanceOptOut: false,
    notForCertification: [{ reason: 'the sample server was judged: name your server' }],
  })
})

test('settings that say more are facts, too', () => {
  const { organisation, averages, performanceOptOut } = factsOf(
    { averages: '/averages.json', performanceOptOut: true },
    { providerUoi: 'T1' },
  )
  assert.deepEqual([organisation, averages, performanceOptOut], [{ providerUoi: 'T1' }, '/averages.json', true])
})
