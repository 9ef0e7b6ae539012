import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeResults } from '../../results/results-file'
import { sampleResults, violating } from '../../results/testing/scenario-results'
import { argumentsOf, environmentOf, runStep, type StepRun, stepsOf, verdictOf } from './run-step'
import { sampleRecipient } from './testing/sample-recipient'

test('Web API Core comes first, when it is asked for', () => {
  assert.deepEqual(stepsOf('2.1', undefined), [{ name: 'data-dictionary-2.1', profile: 'dd-2.1' }])
  assert.deepEqual(
    stepsOf('2.0', '2.1.0').map(({ profile }) => profile),
    ['web-api-core-2.1.0', 'dd-2.0'],
  )
})

test('arguments name the command and the profile, and nothing of a recipient', () => {
  for (const step of stepsOf('2.0', '2.0.0')) assert.ok(existsSync(argumentsOf(step)[0] ?? ''))
  assert.deepEqual(
    stepsOf('2.0', '2.0.0').map((step) => argumentsOf(step).slice(1)),
    [
      ['run', 'web-api-core-2.0.0'],
      ['run', 'dd-2.0'],
    ],
  )
})

test('a step takes as much as a certification does, of its recipient, into its folder', () => {
  const given = {
    PATH: '/bin',
    METADATA: 'a.xml',
    LOOKUPS: 'b.json',
    REPORTS: 'c',
    RESOSCRIPT: 'd',
    CERTIFICATION: 'false',
    BASELINE: 'known.json',
    DESK_TOKEN: 'secret',
  }
  assert.deepEqual(environmentOf(given, { RESOSCRIPT: '/my.resoscript', SECRET: 's' }, '/cwd', '/results/current'), {
    PATH: '/bin',
    METADATA: '',
    LOOKUPS: '',
    BASELINE: '',
    UPDATE_BASELINE: '',
    BASELINE_EXPIRES: '',
    AGAINST: '',
    RESOSCRIPT: '/my.resoscript',
    SECRET: 's',
    SAMPLE_LIMIT: '100000',
    REQUEST_BUDGET: '1000000',
    CERTIFICATION: 'true',
    REPORTS: '/results/current',
  })
})

test('a part of a profile is not certified', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'part-'))
  try {
    await writeResults(folder, { ...sampleResults, profile: { name: 'dd-2.0', scenarios: 2 } })
    for (const exitCode of [0, 1, 2]) assert.equal(verdictOf(exitCode, folder), 'could not be judged')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('amounts that are set count, empty ones do not, and paths are those of the command', () => {
  const given = {
    SAMPLE_LIMIT: '5',
    REQUEST_BUDGET: '',
    VARIATIONS_REVIEW: 'my.json',
    NODE_EXTRA_CA_CERTS: '/ca.pem',
    AVERAGES: '../averages.json',
    VARIATIONS_SUGGESTIONS: 'suggestions.json',
    CERTIFICATION_CONFIG: './config.json',
    PERFORMANCE_OPT_OUT: 'true',
  }
  const environment = environmentOf(given, {}, '/cwd', '/r')
  assert.deepEqual(
    Object.keys(given).map((name) => environment[name]),
    ['5', '1000000', '/cwd/my.json', '/ca.pem', '/averages.json', '/cwd/suggestions.json', '/cwd/config.json', 'true'],
  )
  const certificates = environmentOf({ NODE_EXTRA_CA_CERTS: 'ca.pem' }, {}, '/cwd', '/r')
  assert.equal(certificates['NODE_EXTRA_CA_CERTS'], '/cwd/ca.pem')
})

test('an exit code counts only with results that can be relied on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-'))
  const verdicts = () => [0, 1, 2, 3, null].map((exitCode) => verdictOf(exitCode, folder))
  const unknown = 'could not be judged'
  try {
    assert.deepEqual(new Set(verdicts()), new Set([unknown]))
    await writeResults(folder, sampleResults)
    assert.deepEqual(verdicts(), ['conformant', 'not conformant', unknown, unknown, unknown])
    await writeResults(folder, { ...sampleResults, scenarios: [violating('City', 'field-data-type')] })
    assert.deepEqual(verdicts(), ['not conformant', 'not conformant', unknown, unknown, unknown])
    truncateSync(join(folder, 'results.json'), 200)
    assert.deepEqual(new Set(verdicts()), new Set([unknown]))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a step is a process of its own, whose output is in its folder where it is not on the terminal', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const run: StepRun = {
    step: { name: 'data-dictionary-9.9', profile: 'dd-9.9' },
    recipient: sampleRecipient,
    coreResults: undefined,
    folder,
    output: 'file',
    signal: new AbortController().signal,
  }
  assert.deepEqual(await runStep(run), {
    verdict: 'could not be judged',
    reason: 'The process ended with exit code 2 and left no results: see run.log.',
  })
  assert.match(readFileSync(join(folder, 'run.log'), 'utf8'), /dd-9\.9/)
  await writeResults(folder, sampleResults)
  assert.deepEqual(await runStep(run), { verdict: 'could not be judged' })
  rmSync(join(folder, 'results.json'))
  rmSync(join(folder, 'run.log'))
  const aborted = await runStep({ ...run, output: 'terminal', signal: AbortSignal.abort() })
  assert.equal(aborted.verdict, 'could not be judged')
  assert.match(aborted.reason ?? '', /was ended by SIGTERM/)
  assert.equal(existsSync(join(folder, 'run.log')), false)
})

test('a process that cannot be started is an error', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const { execPath } = process
  t.after(() => {
    process.execPath = execPath
    rmSync(folder, { recursive: true })
  })
  process.execPath = join(folder, 'no-node')
  const [step] = stepsOf('2.0', undefined)
  const { signal } = new AbortController()
  const run = { step: step ?? assert.fail(), recipient: sampleRecipient, folder, coreResults: undefined, signal }
  await assert.rejects(runStep({ ...run, output: 'file' }), { code: 'ENOENT' })
})
