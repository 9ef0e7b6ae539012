import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { certifyAll } from './certify-recipient'
import type { Recipient } from './recipient'
import { checkResultFolder, resultFolder } from './result-folder'
import { type RunStep, type StepRun, stepsOf } from './run-step'
import { answering, certify, nameOf, temporary } from './testing/certifying'
import { sampleRecipient } from './testing/sample-recipient'

test('steps run in their order, each into its folder, until one is not conformant', async (t) => {
  const runStep = answering({
    'T1-S1/M2 web-api-core-2.0.0': 'not conformant',
    'T1-S1/M3 web-api-core-2.0.0': 'could not be judged',
    'T1-S1/M4 data-dictionary-2.0': 'not conformant',
  })
  const { results, lines, verdicts } = await certify(t, [1, 2, 3, 4], runStep, { concurrency: 1 })
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
})

test('results of an earlier run are archived, also those of steps that no longer run', async (t) => {
  const { results } = await certify(t, [1], answering({}))
  await certify(t, [1], answering({ 'T1-S1/M1 web-api-core-2.0.0': 'not conformant' }), { results })
  const [core, dictionary] = ['web-api-core-2.0.0', 'data-dictionary-2.0'].map((step) =>
    join(results, step, 'T1-S1/M1'),
  )
  assert.deepEqual(readdirSync(core ?? ''), ['archived', 'current'])
  assert.deepEqual(readdirSync(dictionary ?? ''), ['archived', 'recipient.json'])
  const [archived = '', ...others] = readdirSync(join(dictionary ?? '', 'archived'))
  assert.match(archived, /^\d{8}T\d{9}Z$/)
  assert.deepEqual(others, [])
  assert.ok(existsSync(join(dictionary ?? '', 'archived', archived, 'ran.txt')))
  await certify(t, [1], answering({}), { results })
  assert.equal(readdirSync(join(core ?? '', 'archived')).length, 2)
  assert.deepEqual(readdirSync(join(dictionary ?? '', 'archived')), [archived])
})

test('what was Certified is kept beside the new results, and what nobody understands is not moved', async (t) => {
  const { results } = await certify(t, [1], answering({}))
  const core = join(results, 'web-api-core-2.0.0/T1-S1/M1')
  const mark = (text: string) => writeFileSync(join(core, 'current/endorsement.json'), text)
  mark('{"status": "Certified"}')
  await certify(t, [1], answering({}), { results })
  assert.deepEqual(readdirSync(core), ['current', 'kept'])
  const [kept = ''] = readdirSync(join(core, 'kept'))
  assert.deepEqual(readdirSync(join(core, 'kept', kept)), ['endorsement.json', 'ran.txt', 'summary.html'])
  mark('{"status": "Notified"}')
  await certify(t, [1], answering({}), { results })
  assert.deepEqual(readdirSync(core), ['archived', 'current', 'kept'])
  mark('Certified')
  const { verdicts, lines } = await certify(t, [1, 2], answering({}), { results })
  assert.deepEqual(verdicts, ['could not be judged', 'conformant'])
  assert.ok(lines.some((line) => /^T1-S1\/M1 {2}cannot go on: .*endorsement\.json does not say/.test(line)))
  assert.ok(existsSync(join(core, 'current/endorsement.json')))
})

test('each step is told which Web API Core was passed before it', async (t) => {
  const told: (string | undefined)[] = []
  const runStep: RunStep = async ({ coreResults }) => {
    told.push(coreResults)
    return { verdict: 'conformant' }
  }
  const { results } = await certify(t, [1], runStep)
  assert.deepEqual(told, [undefined, join(results, 'web-api-core-2.0.0/T1-S1/M1/current')])
})

test('a recipient without Web API Core does not begin with the Data Dictionary, and says why', async (t) => {
  const results = temporary(t)
  const recipients = [1, 2].map((number): Recipient => ({ ...sampleRecipient, name: `T1-S1/M${number}` }))
  const [step] = stepsOf('2.0', undefined)
  assert.ok(step)
  for (const recipient of recipients) await checkResultFolder(resultFolder(results, step, recipient))
  const lines: string[] = []
  const ran: StepRun[] = []
  const done = await certifyAll(recipients, 1, {
    steps: [step],
    results,
    output: 'file',
    signal: new AbortController().signal,
    runStep: async (run) => {
      ran.push(run)
      return { verdict: 'conformant' }
    },
    passedCore: ({ name }) =>
      name.endsWith('M1') ? { kind: 'missing', reason: 'no Core' } : { kind: 'found', folder: '/core' },
    print: (line) => lines.push(line),
  })
  assert.deepEqual(
    done.map(({ verdict }) => verdict),
    ['could not be judged', 'conformant'],
  )
  assert.deepEqual(
    ran.map((run) => [nameOf(run), run.coreResults]),
    [['T1-S1/M2 data-dictionary-2.0', '/core']],
  )
  assert.ok(lines.includes('T1-S1/M1  cannot go on: no Core'))
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
    return { verdict: 'conformant' }
  })
  assert.deepEqual(verdicts, ['conformant', 'could not be judged', 'conformant'])
  assert.ok(lines.includes('T1-S1/M2  cannot go on: spawn EAGAIN'))
})

test('the reason of a later step is told, too', async (t) => {
  const { lines } = await certify(t, [1], async ({ step }) =>
    step.name === 'data-dictionary-2.0'
      ? { verdict: 'could not be judged', reason: 'no disk' }
      : { verdict: 'conformant' },
  )
  assert.deepEqual(lines.slice(-2), ['T1-S1/M1  cannot go on: no disk', 'T1-S1/M1  COULD NOT BE JUDGED'])
})

test('the record of a recipient says how each step ended, and why one was not run', async (t) => {
  const record = async (
    ...given: Parameters<typeof certify> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ) => {
    const { results } = await certify(t, [1], ...given)
    const text = readFileSync(join(results, 'data-dictionary-2.0/T1-S1/M1/recipient.json'), 'utf8')
    const { begunOn, endedOn, steps } = JSON.parse(text)
    assert.match(begunOn, /^\d{4}-.*Z$/)
    if (endedOn !== undefined) assert.match(endedOn, /^\d{4}-.*Z$/)
    return [endedOn !== undefined, steps]
  }
  const [core, dictionary] = ['web-api-core-2.0.0', 'data-dictionary-2.0']
  assert.deepEqual(await record(answering({})), [
    true,
    [
      { name: core, verdict: 'conformant' },
      { name: dictionary, verdict: 'conformant' },
    ],
  ])
  assert.deepEqual(await record(async () => ({ verdict: 'could not be judged', reason: 'no disk' })), [
    true,
    [
      { name: core, verdict: 'could not be judged', reason: 'no disk' },
      { name: dictionary, reason: 'It was not run, because web-api-core-2.0.0 is not conformant.' },
    ],
  ])
  const controller = new AbortController()
  const interrupted: RunStep = async () => {
    controller.abort()
    return { verdict: 'conformant' }
  }
  assert.deepEqual(await record(interrupted, { signal: controller.signal }), [
    false,
    [{ name: core, verdict: 'conformant' }, { name: dictionary }],
  ])
})

test('a recipient that is not begun any more says why', async (t) => {
  const { done, lines } = await certify(t, [1], answering({}), { signal: AbortSignal.abort() })
  assert.deepEqual(
    done.map(({ verdict, reason }) => [verdict, reason]),
    [['could not be judged', 'It was not begun, because the command was interrupted.']],
  )
  assert.deepEqual(lines, ['T1-S1/M1  COULD NOT BE JUDGED'])
})

test('no more recipients run at a time than asked for', async (t) => {
  for (const concurrency of [1, 3, 9]) {
    let running = 0
    let most = 0
    const runStep: RunStep = async () => {
      most = Math.max(most, ++running)
      for (let turns = 0; turns < 20; turns++) await turn()
      running--
      return { verdict: 'not conformant' }
    }
    await certify(t, [1, 2, 3, 4, 5], runStep, { concurrency })
    assert.ok(most <= concurrency && (concurrency === 1 || most > 1), `${most} of ${concurrency}`)
  }
})

test('a folder that cannot be written', async (t) => {
  const results = temporary(t)
  writeFileSync(join(results, 'web-api-core-2.0.0'), 'a file')
  await assert.rejects(certify(t, [1], answering({}), { results }), {
    name: 'ConfigurationError',
    message:
      /^\/.*\/web-api-core-2\.0\.0\/T1-S1\/M1 cannot be written \(a part of the path is not a folder\): name another folder with --results$/,
  })
})
