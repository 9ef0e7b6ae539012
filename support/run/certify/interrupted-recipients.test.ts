import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { RunStep } from './run-step'
import { answering, certify, nameOf, temporary } from './testing/certifying'

test('a run that was interrupted before it had results is not archived, but taken up, and how is told', async (t) => {
  const controller = new AbortController()
  const results = temporary(t)
  const interrupted: RunStep = async ({ folder }) => {
    mkdirSync(join(folder, 'unfinished'))
    writeFileSync(join(folder, 'unfinished/sampling.bin'), 'sampled')
    controller.abort()
    return { verdict: 'could not be judged' }
  }
  const { lines } = await certify(t, [1], interrupted, { results, signal: controller.signal })
  assert.ok(
    lines.includes(
      'T1-S1/M1  was interrupted: give the same command within a day, and it goes on where sampling stopped',
    ),
  )
  const core = join(results, 'web-api-core-2.0.0/T1-S1/M1')
  const found: string[] = []
  const finishing: RunStep = async (run) => {
    if (existsSync(join(run.folder, 'unfinished/sampling.bin'))) found.push(nameOf(run))
    writeFileSync(join(run.folder, 'results.json'), '{}')
    return { verdict: 'conformant' }
  }
  const again = await certify(t, [1], finishing, { results })
  assert.deepEqual([found, again.verdicts], [['T1-S1/M1 web-api-core-2.0.0'], ['conformant']])
  assert.deepEqual(readdirSync(core), ['current'])
  // It has results now, whatever lies beside them.
  await certify(t, [1], answering({}), { results })
  assert.deepEqual(readdirSync(core), ['archived', 'current'])
  assert.deepEqual(readdirSync(join(core, 'current')), ['ran.txt', 'summary.html'])
})

test('nothing is said of taking up a run that was not interrupted, has no sample, or shows its own output', async (t) => {
  for (const [isAborted, hasSample, output, isTold] of [
    [true, true, 'file', true],
    [false, true, 'file', false],
    [true, false, 'file', false],
    [true, true, 'terminal', false],
  ] as const) {
    const controller = new AbortController()
    const runStep: RunStep = async ({ folder }) => {
      mkdirSync(join(folder, 'unfinished'))
      if (hasSample) writeFileSync(join(folder, 'unfinished/sampling.bin'), 'sampled')
      if (isAborted) controller.abort()
      return { verdict: 'could not be judged' }
    }
    const { lines } = await certify(t, [1], runStep, { signal: controller.signal, output })
    assert.equal(
      lines.some((line) => line.includes('was interrupted')),
      isTold,
    )
  }
})

test('after an interruption nothing else begins, and no recipient is conformant', async (t) => {
  const controller = new AbortController()
  const ran: string[] = []
  const { verdicts, lines } = await certify(
    t,
    [1, 2],
    async (run) => {
      ran.push(nameOf(run))
      controller.abort()
      return { verdict: 'conformant' }
    },
    { concurrency: 1, signal: controller.signal },
  )
  assert.deepEqual(ran, ['T1-S1/M1 web-api-core-2.0.0'])
  assert.deepEqual(verdicts, ['could not be judged', 'could not be judged'])
  assert.ok(!lines.includes('T1-S1/M2  begins'))
})
