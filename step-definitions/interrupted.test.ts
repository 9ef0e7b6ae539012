import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { reportFiles } from '../support/results/report-files'
import { unfinishedIn } from '../support/results/reports-folder'
import { type SampleServer, startSampleServer } from '../support/sample-server/sample-server'
import { type BegunRun, beginRun, brokenIn, emptyIn } from './testing/killed-runs'

const PAYLOADS = ['features/payload/v2.0/payload.feature', '--tags', '@Member or @Office']

/** Returns what Linux says of the processes that a process has begun. */
const childrenOf = (pid: number): string => `/proc/${pid}/task/${pid}/children`

const skip = existsSync(childrenOf(process.pid)) ? false : 'the system does not say which processes a process has begun'

describe('a run that samples', () => {
  let reports: string
  let server: SampleServer
  let earlier: string
  const begin = (...argv: readonly string[]) =>
    beginRun(
      {
        RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
        SAMPLE_SERVER: server.origin,
        SAMPLE_SERVER_SECRET: server.clientSecret,
        SAMPLE_LIMIT: '600',
        REPORTS: reports,
      },
      [...PAYLOADS, ...argv],
    )
  const results = () => readFileSync(join(reports, reportFiles.results), 'utf8')
  const isAsBefore = (text: string) => {
    assert.equal(results(), earlier, text)
    assert.deepEqual([brokenIn(reports), emptyIn(reports)], [[], []])
    assert.doesNotMatch(text, /\n +at /)
  }

  before(async () => {
    reports = mkdtempSync(join(tmpdir(), 'interrupted-'))
    server = await startSampleServer({ recordsPerResource: 600 })
    const metadata = { METADATA: 'docs/example/metadata.xml', RESOSCRIPT: '', REPORTS: reports }
    assert.equal(await beginRun(metadata, ['features/data-dictionary/v2.0/resources/member.feature']).ended, 0)
    earlier = results()
  })
  after(async () => {
    rmSync(reports, { recursive: true })
    await server.close()
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test(`says at ${signal} how it goes on, and leaves earlier reports as they are`, async () => {
      const run = begin()
      await sampling(run, reports)
      run.child.kill(signal)
      assert.equal(await run.ended, 2)
      isInterrupted(run)
      isAsBefore(run.printed())
    })
  }

  test('ends when the process that began it is not there any more', async () => {
    const run = begin()
    await sampling(run, reports)
    run.child.disconnect()
    // Node.js does not say of a process without its channel that its output has ended.
    assert.deepEqual(await once(run.child, 'exit'), [2, null])
    isAsBefore(run.printed())
  })

  test('in several processes, too, which end all at Ctrl-C', { skip }, async () => {
    const run = begin('--parallel', '2')
    await sampling(run, reports)
    const { pid = 0 } = run.child
    const workers = begunBy(pid)
    assert.equal(workers.length, 2)
    process.kill(-pid, 'SIGINT')
    assert.equal(await run.ended, 2)
    isInterrupted(run)
    assert.doesNotMatch(run.printed(), /A process of this run/)
    isAsBefore(run.printed())
    await haveEnded(workers)
  })

  test('leaves no process behind, when the one that began them is killed', { skip }, async () => {
    const run = begin('--parallel', '2')
    await sampling(run, reports)
    const workers = begunBy(run.child.pid ?? 0)
    run.child.kill('SIGKILL')
    await haveEnded(workers)
    assert.equal(await run.ended, 'SIGKILL')
    isAsBefore(run.printed())
  })

  for (const milliseconds of [200, 800])
    test(`leaves no process behind, when it is killed ${milliseconds} ms after it began them`, { skip }, async () => {
      const run = begin('--parallel', '2')
      const { pid = 0 } = run.child
      while (begunBy(pid).length < 2) await setTimeout(20)
      await setTimeout(milliseconds)
      const workers = begunBy(pid)
      run.child.kill('SIGKILL')
      await haveEnded(workers)
      assert.equal(await run.ended, 'SIGKILL')
      isAsBefore(run.printed())
    })

  test('says once that one of its processes was killed', { skip }, async () => {
    const run = begin('--parallel', '2')
    await sampling(run, reports)
    const [worker = 0] = begunBy(run.child.pid ?? 0)
    process.kill(worker, 'SIGKILL')
    assert.equal(await run.ended, 2, run.printed())
    assert.equal(
      run.printed().match(/A process of this run was ended by SIGKILL: its scenarios do not come to an end/g)?.length,
      1,
      run.printed(),
    )
    assert.doesNotMatch(run.printed(), /\n +at /)
  })

  test('goes on where sampling stopped', async () => {
    const run = begin()
    assert.equal(await run.ended, 0, run.printed())
    assert.match(run.printed(), /Taking up the sampling that was interrupted/)
    assert.notEqual(results(), earlier)
  })
})

function isInterrupted(run: BegunRun): void {
  const sentence =
    /^The run was interrupted\. Start it again within a day, by the same command and with the same settings, and it goes on where sampling stopped\. Earlier reports stay as they are\.$/gm
  assert.equal(run.printed().match(sentence)?.length, 1, run.printed())
}

/** Waits until a run has sampled what another one can take up. */
async function sampling(run: BegunRun, reports: string): Promise<void> {
  const files = [reportFiles.sampling, 'sampling-1.bin'].map((name) => join(unfinishedIn(reports), name))
  while (!run.printed().includes('Testing ') || !files.some((path) => existsSync(path))) {
    assert.equal(run.child.exitCode, null, run.printed())
    await setTimeout(20)
  }
}

const begunBy = (pid: number): readonly number[] =>
  readFileSync(childrenOf(pid), 'utf8').trim().split(' ').filter(Boolean).map(Number)

async function haveEnded(pids: readonly number[]): Promise<void> {
  for (const pid of pids) while (isRunning(pid)) await setTimeout(20)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
