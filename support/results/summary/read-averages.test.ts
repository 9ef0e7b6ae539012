import assert from 'node:assert/strict'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { Aggregate } from '../aggregate/aggregate'
import { sampleAvailability, sampleMetadata, writeFolder, writeResult } from '../aggregate/testing/sample-results'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { readAverages } from './read-averages'

let folder: string

const reference = dictionaryOf('2.0')

const read = (path: string | undefined) => readAverages(path, reference, join(folder, 'own'))

const average = () => {
  const aggregate = new Aggregate(reference)
  aggregate.add({ metadata: sampleMetadata, availability: sampleAvailability() }, 'M1')
  return aggregate.report('2026-11-22T06:00:00.000Z')
}

// All tests share one process: hooks outside of a suite would run for each of them.
describe('averages of other results', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'averages-'))
    await writeResult(join(folder, 'own'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  test('nobody has to ask for averages', async () => {
    assert.deepEqual(await read(undefined), { report: null, problem: null })
  })

  test('those that were written are read as they are', async () => {
    const path = join(folder, 'averages.json')
    await writeFile(path, JSON.stringify(average()))
    assert.deepEqual(await read(path), { report: average(), problem: null })
  })

  test('those of a folder leave the run out, whatever its folder is called', async () => {
    await writeResult(join(folder, 'other'), sampleAvailability(10, { ListPrice: 5 }))
    await symlink(join(folder, 'own'), join(folder, 'link'))
    const { report, problem } = await read(folder)
    assert.deepEqual([report?.results, problem], [1, null])
    assert.equal(report?.fields.find(({ fieldName }) => fieldName === 'ListPrice')?.availability, 0.5)
  })

  test('the run alone gives no averages', async () => {
    assert.deepEqual(await read(folder), {
      report: null,
      problem: `there is no other result of Data Dictionary 2.0 in ${folder}`,
    })
  })

  test('results of another version give no averages', async () => {
    await writeFolder(join(folder, 'old'), { 'metadata-report.json': { ...sampleMetadata, version: '1.7' } })
    assert.match((await read(folder)).problem ?? '', /^there is no other result of Data Dictionary 2.0/)
  })

  test('a file without averages of the version is reported', async () => {
    const path = join(folder, 'averages.json')
    const problemOf = async (content: unknown) => {
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
      const { report, problem } = await read(path)
      assert.equal(report, null)
      return problem?.replace(path, '') ?? ''
    }
    assert.match(await problemOf('{'), /^ cannot be used: .*JSON/)
    assert.equal(await problemOf({}), ' cannot be used: results should be a number, but is absent')
    assert.equal(
      await problemOf({ ...average(), version: '2.1' }),
      ' cannot be used: it is of Data Dictionary 2.1, not 2.0',
    )
    const [first, ...others] = average().fields
    assert.equal(
      await problemOf({ ...average(), fields: [{ ...first, standardRESO: 'yes' }, ...others] }),
      ' cannot be used: fields[0].standardRESO should be true or false, but is "yes"',
    )
    assert.equal(
      await problemOf({ ...average(), all: { advertised: [], available: null } }),
      ' cannot be used: all.advertised.fields should be an object, but is absent',
    )
  })

  test('what is not there is reported', async () => {
    assert.deepEqual(await read(join(folder, 'none')), {
      report: null,
      problem: `there is no file or folder ${join(folder, 'none')}`,
    })
  })
})
