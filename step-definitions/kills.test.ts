import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startSampleServer } from '../support/sample-server/sample-server'
import { beginRun, brokenIn, emptyIn, figuresIn, isReplacing, killAt } from './testing/killed-runs'

/** `npm run kills` sets more. */
const KILLS = Number(process.env['KILLS'] ?? 10)

/** The largest numbers of a sequence of little discrepancy are spread over all that is between 0 and 1. */
const GOLDEN = 0.618_033_988_749_895

test(`a run that is killed ${KILLS} times leaves whole reports, and in the end the same figures`, async (t) => {
  const server = await startSampleServer({ recordsPerResource: 100, representation: 'EnumTypes' })
  const reports = mkdtempSync(join(tmpdir(), 'kills-'))
  t.after(async () => {
    rmSync(reports, { recursive: true })
    await server.close()
  })
  const begin = () =>
    beginRun({
      RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
      SAMPLE_SERVER: server.origin,
      SAMPLE_SERVER_SECRET: server.clientSecret,
      REPORTS: reports,
    })
  const begun = performance.now()
  const undisturbed = begin()
  assert.equal(await undisturbed.ended, 0, undisturbed.printed())
  let durationMs = performance.now() - begun
  const figures = figuresIn(reports)
  const counts = { killed: 0, resumed: 0, replacing: 0 }
  const seed = Math.random()
  for (let kill = 0; kill < KILLS; kill++) {
    const runBegun = performance.now()
    const run = begin()
    await killAt(run, (seed + kill * GOLDEN) % 1, durationMs)
    const at = `kill ${kill} of seed ${seed}: ${readdirSync(reports)}\n${run.printed()}`
    if (run.child.signalCode === 'SIGKILL') counts.killed++
    else {
      assert.equal(run.child.exitCode, 0, at)
      // One that takes up what was sampled is shorter, and all are where the machine has less to do.
      durationMs = Math.min(durationMs, performance.now() - runBegun)
    }
    if (run.printed().includes('Taking up the sampling')) counts.resumed++
    assert.deepEqual([brokenIn(reports), emptyIn(reports)], [[], []], at)
    // In that moment some are those of the one run, some of the other; the next run goes on with it.
    if (isReplacing(reports)) counts.replacing++
    else assert.deepEqual(figuresIn(reports), figures, at)
  }
  const last = begin()
  assert.equal(await last.ended, 0, last.printed())
  assert.deepEqual(figuresIn(reports), figures)
  assert.deepEqual(figuresIn(join(reports, 'previous')), figures)
  assert.deepEqual(
    readdirSync(reports).filter((name) => /lock|finished|unfinished/.test(name)),
    [],
  )
  t.diagnostic(JSON.stringify(counts))
  assert.ok(counts.killed > KILLS / 2)
})
