import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { newFolder } from '../../testing/archives'
import { type FakeRun, fakeCertify, fakeEvents } from '../../testing/fake-certify'
import { until } from '../../testing/job-workers'
import { OutputTail } from './output-tail'
import { type ProcessOrder, runProcess } from './run-process'

/** Runs a process as a job does. */
async function run(t: TestContext, fake: FakeRun, more: Partial<ProcessOrder> = {}) {
  const tail = new OutputTail()
  const end = await runProcess({
    command: fakeCertify(fake),
    argv: [],
    env: {},
    cwd: newFolder(t),
    signal: new AbortController().signal,
    onLine: (line) => tail.add(line),
    ...more,
  })
  return { ...end, tail }
}

const hasNoControls = (text: string): boolean => [...text].every((letter) => letter === '\n' || letter >= ' ')

/** Names what a process prints, byte by byte and how often, and what is kept of it. */
const PRINTED: Readonly<Record<string, readonly [string, number, (output: string) => boolean]>> = {
  'a last line without an end': ['one\ntwo', 1, (output) => output === 'one\ntwo\n'],
  'letters that move the cursor': ['\u001b[31mred\r\n', 1, (output) => /red/.test(output) && hasNoControls(output)],
  'bytes that are not text': ['\u00ff\u0000x\n', 1, (output) => output.endsWith('x\n') && hasNoControls(output)],
  'a line of a million letters': ['x', 1_000_000, (output) => /^x+.*x+\n$/.test(output) && output.length < 3100],
  'more than is kept': [
    `${'x'.repeat(99)}\n`,
    20_000,
    (output) => output.length < 1_100_000 && output.includes('\n[some lines are not kept]\n'),
  ],
}

for (const [name, [prints, times, isKept]] of Object.entries(PRINTED))
  test(`what a process prints is kept: ${name}`, async (t) => {
    const { tail, exitCode } = await run(t, { prints, times, exitCode: 1 })
    assert.equal(exitCode, 1)
    assert.ok(isKept(tail.text), tail.text.slice(0, 200))
    assert.ok(tail.lines.length <= 100)
  })

test('a process that cannot be started has no exit code', async (t) => {
  const none = { exitCode: null, signal: null }
  const ends = async (more: Partial<ProcessOrder>) => {
    const { exitCode, signal } = await run(t, {}, more)
    return { exitCode, signal }
  }
  assert.deepEqual(await ends({ command: [join(newFolder(t), 'none')] }), none)
  // Neither does a system take an argument of a megabyte.
  assert.deepEqual(await ends({ argv: ['x'.repeat(1_000_000)] }), none)
})

test('a process that does not end when it is told to is killed, and what it left behind too', async (t) => {
  const log = join(newFolder(t), 'log')
  const stop = new AbortController()
  const running = run(
    t,
    { log, isStubborn: true, leavesProcess: true, waitsFor: join(log, 'never') },
    {
      signal: stop.signal,
      graceMs: 100,
    },
  )
  await until('it runs', () => fakeEvents(log).length > 0)
  stop.abort()
  const { exitCode, signal } = await running
  assert.deepEqual([exitCode, signal], [null, 'SIGKILL'])
  assert.deepEqual(
    fakeEvents(log).map(({ event }) => event),
    ['begin', 'told'],
  )
})

test('what a process has left behind ends with it, and keeps nobody waiting', async (t) => {
  const begun = performance.now()
  const { exitCode } = await run(t, { leavesProcess: true })
  assert.equal(exitCode, 0)
  assert.ok(performance.now() - begun < 30_000)
})

test('a process is not begun for nothing where it was stopped before', async (t) => {
  const { exitCode } = await run(t, { waitsFor: '/none/never' }, { signal: AbortSignal.abort() })
  assert.notEqual(exitCode, 0)
})
