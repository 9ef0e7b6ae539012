import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import type { Verdict } from '../../dictionary/verdict'
import { certificationText, certifyAll, worstOf } from './certify-recipient'
import type { Recipient } from './recipient'
import { checkResultFolder, resultFolder } from './result-folder'
import { type RunStep, type StepRun, stepsOf } from './run-step'

const steps = stepsOf('2.0', '2.0.0')

/** Runs recipients called M1, M2 ... by `runStep` in a folder of the test. */
async function certify(
  t: TestContext,
  numbers: readonly number[],
  runStep: RunStep,
  { concurrency = 2, signal = new AbortController().signal, results = temporary(t) } = {},
) {
  const recipients = numbers.map((number): Recipient => ({ name: `T1-S1/M${number}`, environment: {} }))
  for (const recipient of recipients) {
    for (const step of steps) await checkResultFolder(resultFolder(results, step, recipient))
  }
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const done = await certifyAll(recipients, concurrency, { steps, results, output: 'file', signal, runStep, print })
  return { results, lines, done, verdicts: done.map(({ verdict }) => verdict) }
}

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'certify-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const nameOf = ({ recipient, step }: StepRun): string => `${recipient.name} ${step.name}`

/** Leaves its name in the folder, and a report where it could judge. */
const answering =
  (verdicts: Readonly<Record<string, Verdict>>): RunStep =>
  async (run) => {
    writeFileSync(join(run.folder, 'ran.txt'), nameOf(run))
    const verdict = verdicts[nameOf(run)] ?? 'conformant'
    if (verdict !== 'could not be judged') writeFileSync(join(run.folder, 'summary.html'), '')
    return verdict
  }

test('steps run in their order, each into its folder, until one is not conformant', async (t) => {
  const runStep = answering({
    'T1-S1/M2 web-api-core-2.0.0': 'not conformant',
    'T1-S1/M3 web-api-core-2.0.0': 'could not be judged',
    'T1-S1/M4 data-dictionary-2.0': 'not conformant',
  })
  const { results, lines, done, verdicts } = await certify(t, [1, 2, 3, 4], runStep, { concurrency: 1 })
  assert.deepEqual(verdicts, ['conformant', 'not conformant', 'could not be judged', 'not conformant'])
  assert.equal(
    readFileSync(join(results, 'data-dictionary-2.0/T1-S1/M1/current/ran.txt'), 'utf8'),
    'T1-S1/M1 data-dictionary-2.0',
  )
  assert.ok(!existsSync(join(results, 'data-dictionary-2.0/T1-S1/M2/current')))
  assert.deepEqual(lines.slice(0, 7), [
    'T1-S1/M1  begins',
    'T1-S1/M1  web-api-core-2.0.0: conformant',
    'T1-S1/M1  data-dictionary-2.0: conformant',
    'T1-S1/M1  CONFORMANT',
    'T1-S1/M2  begins',
    'T1-S1/M2  web-api-core-2.0.0: not conformant',
    'T1-S1/M2  NOT CONFORMANT',
  ])
  assert.equal(
    certificationText(done.slice(0, 3), results),
    `T1-S1/M1  CONFORMANT
  web-api-core-2.0.0   conformant           web-api-core-2.0.0/T1-S1/M1/current/summary.html
  data-dictionary-2.0  conformant           data-dictionary-2.0/T1-S1/M1/current/summary.html

T1-S1/M2  NOT CONFORMANT
  web-api-core-2.0.0   not conformant       web-api-core-2.0.0/T1-S1/M2/current/summary.html
  data-dictionary-2.0  not run

T1-S1/M3  COULD NOT BE JUDGED
  web-api-core-2.0.0   could not be judged  web-api-core-2.0.0/T1-S1/M3/current
  data-dictionary-2.0  not run

Conformant recipients: 1 of 3`,
  )
})

test('results of an earlier run are archived, also those of steps that no longer run', async (t) => {
  const { results } = await certify(t, [1], answering({}))
  await certify(t, [1], answering({ 'T1-S1/M1 web-api-core-2.0.0': 'not conformant' }), { results })
  const [core, dictionary] = ['web-api-core-2.0.0', 'data-dictionary-2.0'].map((step) =>
    join(results, step, 'T1-S1/M1'),
  )
  assert.deepEqual(readdirSync(core ?? ''), ['archived', 'current'])
  assert.deepEqual(readdirSync(dictionary ?? ''), ['archived'])
  const [archived = '', ...others] = readdirSync(join(dictionary ?? '', 'archived'))
  assert.match(archived, /^\d{8}T\d{9}Z$/)
  assert.deepEqual(others, [])
  assert.ok(existsSync(join(dictionary ?? '', 'archived', archived, 'ran.txt')))
  await certify(t, [1], answering({}), { results })
  assert.equal(readdirSync(join(core ?? '', 'archived')).length, 2)
  assert.deepEqual(readdirSync(join(dictionary ?? '', 'archived')), [archived])
})

test('a run that was interrupted before it had results is not archived, but taken up, and how is told', async (t) => {
  const controller = new AbortController()
  const results = temporary(t)
  const interrupted: RunStep = async ({ folder }) => {
    mkdirSync(join(folder, 'unfinished'))
    writeFileSync(join(folder, 'unfinished/sampling.bin'), 'sampled')
    controller.abort()
    return 'could not be judged'
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
    return 'conformant'
  }
  const again = await certify(t, [1], finishing, { results })
  assert.deepEqual([found, again.verdicts], [['T1-S1/M1 web-api-core-2.0.0'], ['conformant']])
  assert.deepEqual(readdirSync(core), ['current'])
  // It has results now, whatever lies beside them.
  await certify(t, [1], answering({}), { results })
  assert.deepEqual(readdirSync(core), ['archived', 'current'])
  assert.deepEqual(readdirSync(join(core, 'current')), ['ran.txt', 'summary.html'])
})

test('results of Web API Core that is not asked for are those of an earlier certification', async (t) => {
  const results = temporary(t)
  const core = join(results, 'web-api-core-2.1.0/T1-S1/M1/current')
  mkdirSync(core, { recursive: true })
  const about = (lines: readonly string[]) => lines.filter((line) => line.includes('2.1.0'))
  assert.deepEqual(about((await certify(t, [1], answering({}), { results })).lines), [])
  writeFileSync(join(core, 'results.json'), '{}')
  assert.deepEqual(about((await certify(t, [1, 2], answering({}), { results })).lines), [
    'T1-S1/M1  web-api-core-2.1.0 is not part of this certification: its results are those of an earlier one',
  ])
})

test('a recipient that cannot be run changes nothing for the others', async (t) => {
  const { verdicts, lines } = await certify(t, [1, 2, 3], async (run) => {
    if (run.recipient.name.endsWith('M2')) throw new Error('spawn EAGAIN')
    return 'conformant'
  })
  assert.deepEqual(verdicts, ['conformant', 'could not be judged', 'conformant'])
  assert.ok(lines.includes('T1-S1/M2  cannot go on: spawn EAGAIN'))
})

test('no more recipients run at a time than asked for', async (t) => {
  for (const concurrency of [1, 3, 9]) {
    let running = 0
    let most = 0
    const runStep: RunStep = async () => {
      most = Math.max(most, ++running)
      for (let turns = 0; turns < 20; turns++) await turn()
      running--
      return 'not conformant'
    }
    await certify(t, [1, 2, 3, 4, 5], runStep, { concurrency })
    assert.ok(most <= concurrency && (concurrency === 1 || most > 1), `${most} of ${concurrency}`)
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
      return 'conformant'
    },
    { concurrency: 1, signal: controller.signal },
  )
  assert.deepEqual(ran, ['T1-S1/M1 web-api-core-2.0.0'])
  assert.deepEqual(verdicts, ['could not be judged', 'could not be judged'])
  assert.ok(!lines.includes('T1-S1/M2  begins'))
})

test('a folder that cannot be written', async (t) => {
  const results = temporary(t)
  writeFileSync(join(results, 'web-api-core-2.0.0'), 'a file')
  await assert.rejects(certify(t, [1], answering({}), { results }), {
    name: 'ConfigurationError',
    message:
      /^\/.*\/web-api-core-2\.0\.0\/T1-S1\/M1 cannot be written \(E\w+: .*\): name another folder with --results$/,
  })
})

test('the verdict on all is the worst, in whatever order, and on nobody none', () => {
  assert.equal(worstOf([]), 'could not be judged')
  const verdict = fc.constantFrom<Verdict>('conformant', 'not conformant', 'could not be judged')
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 1 }), (verdicts) => {
      const worst = worstOf(verdicts)
      assert.ok(verdicts.includes(worst))
      assert.equal(worst === 'not conformant', verdicts.includes('not conformant'))
      assert.equal(
        worst === 'conformant',
        verdicts.every((one) => one === 'conformant'),
      )
    }),
  )
})
