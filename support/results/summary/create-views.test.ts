import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { sampleAvailability, sampleMetadata } from '../aggregate/testing/sample-results'
import type { Elements, RolledUpAvailability } from '../availability/roll-up/rolled-up-availability'
import type { RolledUpMetadata } from '../availability/roll-up/rolled-up-metadata'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { keepReports, rolledUpReports, takeReports } from '../run-reports'
import { filesOfRun, viewsOf } from '../testing/sample-run'

let folder: string

const VARIATIONS = 'data-dictionary-variations.json'
const ROLLED_UP = ['metadata-report.rolled-up.json', 'data-availability-report.rolled-up.json'] as const

const without = (files: Readonly<Record<string, unknown>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))

const fromFile = async <Content>(name: string): Promise<Content> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'))

/** One Field is said to be in more records than there are, and a value has a name of its own: RESO counts both otherwise. */
const miscounted = () =>
  sampleAvailability(10, { ListPrice: 20, StandardStatus: 5 }, { ActiveUnderContract: 4, SOLD: 1 })

/** Sums number by number, by the names of the members. */
function summed(parts: readonly unknown[]): unknown {
  if (parts.every((part) => typeof part === 'number')) return parts.reduce((sum, part) => sum + part, 0)
  const [first = {}] = parts
  return Object.fromEntries(
    Object.keys(first as object).map((name) => [
      name,
      summed(parts.map((part) => (part as Record<string, unknown>)[name])),
    ]),
  )
}

const own = ({ fields, lookups }: Elements<unknown>) => ({ fields, lookups })

// All tests share one process: hooks outside of a suite would run for each of them.
describe('views of a run', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'views-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  for (const compat of [false, true]) {
    test(`figures are those of the rolled-up files, ${compat ? 'as RESO counts' : 'as we count'}`, async () => {
      const { dataElements } = await viewsOf(folder, filesOfRun(compat, miscounted()))
      const [all, office, property, ...others] = dataElements?.rows ?? []
      assert.deepEqual([others, dataElements?.notSampled], [[], null])
      assert.deepEqual(
        [all, office, property].map((row) => [row?.resourceName, row?.isStandard]),
        [
          [null, true],
          ['Office', true],
          ['Property', true],
        ],
      )
      const { advertised } = await fromFile<RolledUpMetadata>(ROLLED_UP[0])
      const { availability } = await fromFile<RolledUpAvailability>(ROLLED_UP[1])
      assert.ok(advertised['Property'] && advertised['Office'] && availability.resourcesBinary['Property'])
      assert.deepEqual(property?.advertised, own(advertised['Property']))
      assert.deepEqual(office?.advertised, own(advertised['Office']))
      assert.deepEqual(property?.available, own(availability.resourcesBinary['Property']))
      assert.equal(office?.available, null)
      assert.deepEqual(all?.advertised, summed(Object.values(advertised).map(own)))
      assert.deepEqual(all?.available, property?.available)
      assert.equal(property?.available?.fields.total.eq100, compat ? 0 : 1)
    })
  }

  test('views are the same of reports that the run has kept and of its files', async () => {
    const availability = miscounted()
    const read = await viewsOf(folder, filesOfRun(true, availability))
    const dictionary = dictionaryOf('2.0')
    keepReports(folder, {
      dictionary,
      metadata: sampleMetadata,
      sampled: { availability, rolledUp: rolledUpReports(availability, sampleMetadata, dictionary, true) },
      variations: undefined,
    })
    assert.deepEqual(await viewsOf(folder, without(filesOfRun(), ...ROLLED_UP)), read)
    keepReports(folder, { dictionary, metadata: sampleMetadata, sampled: undefined, variations: undefined })
    const unsampled = await viewsOf(folder, {})
    const nowhere = join(folder, 'nowhere')
    assert.deepEqual(unsampled, await viewsOf(nowhere, { 'metadata-report.json': sampleMetadata }))
    assert.equal(takeReports(folder), undefined)
  })

  test('a run that has sampled nothing has what is advertised, and says why there is no more', async () => {
    const { dataElements, performance, explorer } = await viewsOf(folder, { 'metadata-report.json': sampleMetadata })
    assert.equal(dataElements?.notSampled, 'there is no data-availability-report.json')
    const [all] = dataElements?.rows ?? []
    assert.deepEqual(all?.advertised?.fields, { total: 4, reso: 3, idx: 3, local: 1 })
    assert.ok(dataElements?.rows.every(({ available }) => available === null))
    assert.equal(performance, null)
    const fields = explorer?.resources.flatMap((resource) => resource.fields) ?? []
    assert.ok(fields.length > 1000)
    assert.ok(fields.every(({ availability, valueAvailability }) => availability === valueAvailability))
    assert.ok(explorer?.resources.every(({ records }) => records === undefined))
  })

  test('parts of a run in several processes are not taken for a sample', async () => {
    const parts = { ...filesOfRun(), 'data-availability-report-1.json': {} }
    const { dataElements, performance } = await viewsOf(folder, parts)
    assert.match(dataElements?.notSampled ?? '', /^each process of a run with --parallel has sampled a part/)
    assert.ok(dataElements?.rows.every(({ available }) => available === null))
    assert.equal(performance, null)
  })

  test('without a metadata report there is nothing to show', async () => {
    const views = await viewsOf(folder, without(filesOfRun(), 'metadata-report.json'))
    assert.deepEqual(views, { dataElements: null, performance: null, explorer: null })
  })

  test('a metadata report that cannot be used leaves its reason alone', async () => {
    const reasonOf = async (metadata: unknown) => {
      const { dataElements, ...rest } = await viewsOf(folder, { 'metadata-report.json': metadata })
      assert.deepEqual(rest, { performance: null, explorer: null })
      assert.deepEqual(dataElements?.rows, [])
      return dataElements?.notSampled ?? ''
    }
    assert.match(await reasonOf('{'), /^metadata-report.json cannot be used: .*JSON/)
    assert.equal(
      await reasonOf({ ...sampleMetadata, fields: [] }),
      'metadata-report.json cannot be used: it holds no Field',
    )
    assert.match(await reasonOf({ ...sampleMetadata, version: '1.7' }), /it is of Data Dictionary 1.7, not 2.0$/)
  })

  test('files that are broken do not change the figures', async () => {
    const refused = async (files: Readonly<Record<string, unknown>>, words: RegExp) => {
      await assert.rejects(viewsOf(folder, files), { name: 'ConfigurationError', message: words })
      for (const name of Object.keys(files)) await rm(join(folder, name))
    }
    const files = filesOfRun()
    for (const name of ROLLED_UP) {
      await refused({ ...files, [name]: '{' }, new RegExp(`${name} cannot be used: .*JSON.*; run the tests again$`))
      await refused({ ...files, [name]: { version: '1.7' } }, /cannot be used: .* should be an object, but is absent/)
      await refused(without(files, name), new RegExp(`${name} cannot be used: ENOENT`))
    }
    await refused(
      { ...files, [VARIATIONS]: '[]' },
      /variations.json cannot be used: version should be a text, but is absent/,
    )
    await refused({ ...files, [VARIATIONS]: noVariations('1.7') }, /it is of Data Dictionary 1.7, not 2.0/)
    assert.ok((await viewsOf(folder, { ...files, [VARIATIONS]: noVariations('2.0') })).explorer)
  })

  test('Resources are compared with other results', async () => {
    const averages = join(folder, 'results')
    await viewsOf(join(averages, 'other'), filesOfRun(false, sampleAvailability(10, { ListPrice: 5 })))
    const { dataElements, performance, explorer } = await viewsOf(join(averages, 'own'), filesOfRun(), { averages })
    assert.deepEqual(dataElements?.averagedOver, { results: 1, resultsSampled: 1 })
    assert.equal(dataElements?.averagesProblem, null)
    const [all, office, property] = dataElements?.rows ?? []
    assert.deepEqual(all?.average?.advertised, all?.advertised)
    assert.deepEqual([all?.average?.results, all?.average?.resultsSampled], [1, 1])
    assert.deepEqual([office?.average?.resultsSampled, office?.average?.available], [0, null])
    assert.deepEqual(
      [property?.available?.fields.total.eq100, property?.average?.available?.fields.total.eq100],
      [1, 0],
    )
    assert.equal(performance?.kind === 'measured' && performance.hasAverages, true)
    const listPrice = explorer?.resources[0]?.fields.find(({ name }) => name === 'ListPrice')
    assert.deepEqual(
      [listPrice?.availability, listPrice?.average],
      [1, { results: 1, resultsWithData: 1, availability: 0.5 }],
    )
  })

  test('averages that cannot be had are reported, and hide nothing else', async () => {
    const averages = join(folder, 'none')
    const { dataElements, performance, explorer } = await viewsOf(folder, filesOfRun(), { averages })
    assert.equal(dataElements?.averagesProblem, `there is no file or folder ${averages}`)
    assert.equal(dataElements?.averagedOver, null)
    assert.ok(dataElements?.rows.every(({ average }) => average === null))
    assert.equal(performance?.kind === 'measured' && performance.hasAverages, false)
    assert.ok(explorer?.resources[0]?.fields.every(({ average, valueAverages }) => average === valueAverages))
  })
})

const noVariations = (version: string) => ({
  version,
  variations: { resources: [], fields: [], lookups: [], expansions: [], complexTypes: [] },
})
