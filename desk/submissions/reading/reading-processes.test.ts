import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { describe, type TestContext, test } from 'node:test'
import { CORE, newFolder, writeArchive } from '../../testing/archives'
import { at } from '../../testing/desk-data'
import { availabilityReport } from '../../testing/submitted-reports'
import { zipOf } from '../../testing/zip'
import { type ReadingLimits, ReadingProcesses } from './reading-processes'

const RESULTS = 'data-dictionary-2.0/results.json'

describe('archives are read in processes of their own', () => {
  /** Writes an archive, and reads it into an empty folder. */
  async function read(t: TestContext, archive: Buffer | string, limits: Partial<ReadingLimits> = {}) {
    const folder = newFolder(t)
    mkdirSync(join(folder, 'to'))
    const path = typeof archive === 'string' ? archive : join(folder, 'archive.zip')
    if (typeof archive !== 'string') writeFileSync(path, archive)
    const order = { kind: 'archive', archive: path, folder: join(folder, 'to'), at: at(0).toISOString() } as const
    return { reading: new ReadingProcesses(limits).read(order), folder }
  }

  const reasons = async (t: TestContext, archive: Buffer, limits: Partial<ReadingLimits> = {}) => {
    const found = await (await read(t, archive, limits)).reading
    return found.kind === 'refused' ? found.reasons.join('\n') : assert.fail(found.kind)
  }

  test('what passed is read there, with its files', async (t) => {
    const { reading, folder } = await read(t, await writeArchive(newFolder(t), CORE))
    const found = await reading
    assert.ok(found.kind === 'read', JSON.stringify(found))
    assert.equal(found.submission.recipient, 'M1')
    assert.deepEqual(
      found.files.map(({ path }) => path),
      ['web-api-core-2.0.0/results.json', 'web-api-core-2.0.0/web-api-core.json'],
    )
    assert.deepEqual(readdirSync(join(folder, 'to', 'web-api-core-2.0.0')).length, 2)
  })

  test('hostile archives are refused with the reasons of who unpacks them', async (t) => {
    assert.match(await reasons(t, Buffer.from('no zip')), /the archive is damaged/)
    assert.match(await reasons(t, zipOf([{ name: '../x', content: '' }])), /^the archive is damaged|not a report/)
    const large = zipOf([{ name: RESULTS, content: ' '.repeat(64 * 1024 ** 2 + 1) }])
    assert.match(await reasons(t, large), /results\.json has 67108865 bytes, and at most 67108864 are read/)
  })

  test('what takes too much memory or time is refused, and the next one is read', async (t) => {
    const nested = zipOf([{ name: RESULTS, content: `{"a":[${'[{}],'.repeat(4_000_000)}0]}` }])
    assert.match(await reasons(t, nested, { megabytes: 100 }), /takes more than the 100 MB of memory/)
    assert.match(await reasons(t, nested, { milliseconds: 1 }), /could not be read within 0\.001 seconds/)
    const readers = new ReadingProcesses({ megabytes: 100, processes: 1 })
    const folder = newFolder(t)
    const order = (archive: string, to: string) => {
      mkdirSync(join(folder, to))
      return { kind: 'archive', archive, folder: join(folder, to), at: at(0).toISOString() } as const
    }
    writeFileSync(join(folder, 'bad.zip'), nested)
    const good = await writeArchive(folder, CORE)
    const all = [join(folder, 'bad.zip'), good, good].map((archive, index) => readers.read(order(archive, `${index}`)))
    assert.deepEqual(
      (await Promise.all(all)).map(({ kind }) => kind),
      ['refused', 'read', 'read'],
    )
  })

  test('times are left out of a report there; what is not one, or takes too much, leaves none', async (t) => {
    const folder = newFolder(t)
    const written = async (name: string, content: string, limits: Partial<ReadingLimits> = {}) => {
      const [from, to] = [join(folder, `${name}.whole`), join(folder, name)]
      writeFileSync(from, content)
      await new ReadingProcesses(limits).leaveTimesOut({ kind: 'times', from, to })
      return existsSync(to) ? JSON.parse(readFileSync(to, 'utf8')) : undefined
    }
    const left = await written('report', JSON.stringify(availabilityReport))
    assert.deepEqual(left.fields, availabilityReport.fields)
    assert.equal(left.resources[0].averageResponseTimeMs, 0)
    assert.equal(await written('other', '[]'), undefined)
    const nested = `{"resources":[${'[{}],'.repeat(4_000_000)}0]}`
    assert.equal(await written('large', nested, { megabytes: 100 }), undefined)
    assert.equal(await written('late', nested, { milliseconds: 1 }), undefined)
  })

  test('the thread of the desk goes on while something large is read', async (t) => {
    const large = zipOf([{ name: RESULTS, content: `{"scenarios":[${'0,'.repeat(25_000_000)}0]}` }])
    const { reading } = await read(t, large)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const begun = performance.now()
    assert.equal((await reading).kind, 'refused')
    delay.disable()
    const [longest, whole] = [delay.max / 1e6, performance.now() - begun]
    t.diagnostic(`longest wait ${longest.toFixed(0)} ms of ${whole.toFixed(0)} ms`)
    assert.ok(longest < whole / 3, `${longest} of ${whole}`)
  })
})
