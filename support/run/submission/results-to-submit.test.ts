import assert from 'node:assert/strict'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { version } from '../../../package.json'
import type { RunResults } from '../../results/results-file'
import { CORE_STEP, DICTIONARY_STEP, newFolder, writeCertified } from '../testing/certified-results'
import { namedResults } from './named-results'
import { resultsToSubmit } from './results-to-submit'

const found = (...path: readonly string[]) => resultsToSubmit(namedResults(join(...path)))

/** Returns the reasons against a recipient whose results were changed. */
async function reasons(t: TestContext, change: (results: RunResults) => RunResults): Promise<readonly string[]> {
  const root = newFolder(t)
  await writeCertified(root, 'M1', [DICTIONARY_STEP], change)
  return found(root)[0]?.reasons ?? []
}

const inRun =
  (more: Partial<RunResults['run']>) =>
  ({ run, ...results }: RunResults): RunResults => ({ ...results, run: run && { ...run, ...more } })

test('a recipient has the steps of its last certification, whose reports are there', async (t) => {
  const root = newFolder(t)
  await writeCertified(root, 'M1')
  await writeCertified(root, 'M2', [DICTIONARY_STEP])
  const all = found(root)
  assert.deepEqual(
    all.map(({ name, recipient, steps, reasons: none }) => [
      name,
      recipient,
      steps.map(({ step }) => step.folder),
      none,
    ]),
    [
      ['MLS M1 (T1-S1/M1)', 'T1-S1/M1', [CORE_STEP, DICTIONARY_STEP], []],
      ['MLS M2 (T1-S1/M2)', 'T1-S1/M2', [DICTIONARY_STEP], []],
    ],
  )
  for (const { folder } of all.flatMap(({ steps }) => steps)) assert.ok(existsSync(join(folder, 'results.json')))
  const names = (path: string) => found(root, path).map(({ recipient }) => recipient)
  assert.deepEqual(names(`${DICTIONARY_STEP}/T1-S1/M2`), ['T1-S1/M2'])
  assert.deepEqual(names(`${DICTIONARY_STEP}/T1-S1`), ['T1-S1/M1', 'T1-S1/M2'])
})

test('in the folder of a Web API Core it is that step alone', async (t) => {
  const root = newFolder(t)
  await writeCertified(root, 'M1')
  await writeCertified(root, 'M10')
  const [first, ...others] = found(root, CORE_STEP, 'T1-S1/M1')
  assert.deepEqual(
    [first?.recipient, first?.steps.map(({ step }) => step.folder), first?.reasons],
    ['T1-S1/M1', [CORE_STEP], []],
  )
  assert.deepEqual(others, [])
  assert.equal(found(root, CORE_STEP).length, 2)
})

test('of several versions it is the newest, unless another one is named', async (t) => {
  const root = newFolder(t)
  for (const version_ of ['1.7', '2.0', '2.10']) await writeCertified(root, 'M1', [`data-dictionary-${version_}`])
  const versions = (...path: readonly string[]) =>
    found(root, ...path).flatMap(({ steps }) => steps.map(({ step }) => step.version))
  assert.deepEqual(versions(), ['2.10'])
  assert.deepEqual(versions('data-dictionary-1.7/T1-S1/M1'), ['1.7'])
})

test('a certification that has not ended, or left nothing, is not submitted', async (t) => {
  const root = newFolder(t)
  await writeCertified(root, 'M1')
  rmSync(join(root, CORE_STEP, 'T1-S1/M1/current/results.json'))
  assert.match(found(root)[0]?.reasons.join() ?? '', /There are no results/)
  assert.match(found(root, CORE_STEP)[0]?.reasons.join() ?? '', /there is no results\.json/)
  rmSync(join(root, DICTIONARY_STEP), { recursive: true })
  assert.throws(() => found(root), /has no results of recipients/)
})

test('results of another recipient than their folder are not submitted', async (t) => {
  const root = newFolder(t)
  await writeCertified(root, 'M1', [CORE_STEP])
  renameSync(join(root, CORE_STEP, 'T1-S1/M1'), join(root, CORE_STEP, 'T1-S1/M2'))
  assert.deepEqual(found(root, CORE_STEP)[0]?.reasons, [
    `${CORE_STEP}: these are results of another recipient, T1-S1/M1`,
  ])
})

test('what would not count, or does not say whose it is, is not submitted', async (t) => {
  assert.deepEqual(await reasons(t, (same) => same), [])
  assert.match(
    (await reasons(t, inRun({ notForCertification: [{ reason: 'no' }] }))).join(),
    /^data-dictionary-2\.0: no$/,
  )
  assert.match(
    (await reasons(t, inRun({ organisation: { providerUoi: 'T1' } }))).join(),
    /does not name provider, system and/,
  )
  assert.match((await reasons(t, (results) => ({ ...results, run: undefined }))).join(), /does not say what was tested/)
})

test('results of this version of the suite have to have all its scenarios, those of others are left to the desk', async (t) => {
  const tool = { name: 'dd-acceptance', version }
  assert.match(
    (await reasons(t, inRun({ tool }))).join(),
    /its scenarios are not those of dd-2\.0 here \(\d+ are missing, 1 are/,
  )
})
