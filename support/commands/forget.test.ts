import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeRecipientIndex } from '../results/recipient-index'
import { writeRecipientRecord } from '../results/recipient-record'
import { writeResults } from '../results/results-file'
import { sampleFacts } from '../results/testing/sample-facts'
import { sampleResults } from '../results/testing/scenario-results'
import { callByName } from './testing/command-by-name'

const CORE = 'web-api-core-2.0.0'
const DICTIONARY = 'data-dictionary-2.0'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'forget-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const forget = (...argv: readonly string[]) => callByName(['forget', '--organization', ...argv])

/** Writes the reports of a run, and a log beside them. */
async function leave(folder: string, providerUoi: string, recipientUoi: string): Promise<void> {
  const organisation = { providerUoi, providerUsi: 'S1', recipientUoi }
  await writeResults(folder, { ...sampleResults, run: { ...sampleFacts, organisation } })
  writeFileSync(join(folder, 'summary.html'), recipientUoi)
  writeFileSync(join(folder, 'run.log'), recipientUoi)
}

/** Writes the results of a certification: of T7001 for M7001 and M7002, of T7002 for M7001. */
async function leaveAll(results: string): Promise<void> {
  for (const [provider, recipient] of [
    ['T7001', 'M7001'],
    ['T7001', 'M7002'],
    ['T7002', 'M7001'],
  ] as const)
    for (const step of [CORE, DICTIONARY]) {
      const folder = join(results, step, `${provider}-S1`, recipient)
      await leave(join(folder, 'current'), provider, recipient)
      await leave(join(folder, 'archived/20260101T000000000Z'), provider, recipient)
    }
  await writeRecipientIndex(results, new Date())
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()

const textBelow = (folder: string): string =>
  filesBelow(folder)
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n')

test('everything of a recipient is shown, and nothing goes before that was said', async (t) => {
  const results = temporary(t)
  await leaveAll(results)
  const before = filesBelow(results)
  const shown = await forget('M7001', results)
  assert.deepEqual(shown, {
    exitCode: 0,
    printed: [
      ...[DICTIONARY, CORE].flatMap((step) =>
        ['T7001', 'T7002'].map(
          (provider) => `${join(results, step, `${provider}-S1`, 'M7001')} (recipient): all of it`,
        ),
      ),
      'Nothing is deleted. With --yes all of this is, for good.',
    ].join('\n'),
    errors: [],
  })
  assert.deepEqual(filesBelow(results), before)
  const { exitCode, printed } = await forget('M7001', results, '--yes')
  assert.equal(exitCode, 0)
  assert.match(printed, /Deleted: 4 folders of M7001\.$/)
  assert.doesNotMatch(textBelow(results), /M7001/)
  assert.ok(existsSync(join(results, DICTIONARY, 'T7001-S1/M7002/current/results.json')))
  assert.equal(existsSync(join(results, DICTIONARY, 'T7002-S1')), false)
  assert.deepEqual((await forget('M7001', results)).printed, `There is nothing of M7001 below ${results}.`)
})

test('everything of a provider goes, with those of similar names left', async (t) => {
  const results = temporary(t)
  await leaveAll(results)
  await leave(join(results, CORE, 'T70010-S1/M7003/current'), 'T70010', 'M7003')
  await forget('T7001', results, '--yes')
  assert.doesNotMatch(textBelow(results), /T7001-|"T7001"/)
  assert.ok(existsSync(join(results, CORE, 'T70010-S1/M7003/current/results.json')))
  assert.ok(existsSync(join(results, CORE, 'T7002-S1/M7001/archived')))
})

test('reports of runs go by what they say, and files of other names stay', async (t) => {
  const reports = temporary(t)
  const folder = join(reports, 'dd-2.0')
  await leave(folder, 'T7001', 'M7001')
  await leave(join(folder, 'previous'), 'T7001', 'M7001')
  await leave(join(folder, 'deeper/previous'), 'T7001', 'M7001')
  await leave(join(reports, 'other'), 'T7001', 'M7002')
  await leave(join(reports, 'other/previous'), 'T7001', 'M7001')
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const { exitCode } = await forget('M7001', reports, '--yes')
  assert.equal(exitCode, 0)
  assert.deepEqual(filesBelow(reports), [
    'dd-2.0/notes.txt',
    'other/results.json',
    'other/run.log',
    'other/summary.html',
  ])
})

test('the files of a folder count, and its name where they say nothing', async (t) => {
  const results = temporary(t)
  const place = (recipient: string) => join(results, CORE, 'T7001-S1', recipient)
  await leave(join(place('M7001'), 'current'), 'T7001', 'M7002')
  mkdirSync(join(place('M7003'), 'archived'), { recursive: true })
  mkdirSync(place('M7004'), { recursive: true })
  await writeRecipientRecord(place('M7004'), {
    identifiers: { providerUoi: 'T7001', providerUsi: 'S1', recipientUoi: 'M7005' },
    begunOn: '2026-01-01T00:00:00.000Z',
    steps: [],
  })
  const foundOf = async (uoi: string) => (await forget(uoi, results)).printed.split('\n').slice(0, -1)
  assert.deepEqual(await foundOf('M7001'), [])
  assert.deepEqual(await foundOf('M7002'), [`${place('M7001')} (recipient): all of it`])
  assert.deepEqual(await foundOf('M7003'), [`${place('M7003')} (recipient): all of it`])
  assert.deepEqual(await foundOf('M7004'), [])
  assert.deepEqual(await foundOf('M7005'), [`${place('M7004')} (recipient): all of it`])
  for (const part of ['T', 'S1', 'M', 'm7001']) assert.deepEqual(await foundOf(part), [])
})

test('links are not followed: they go, and what they lead to stays', async (t) => {
  const [results, outside] = [temporary(t), temporary(t)]
  await leave(join(outside, 'current'), 'T7001', 'M7001')
  const recipient = join(results, CORE, 'T7001-S1/M7001')
  await leave(join(recipient, 'current'), 'T7001', 'M7001')
  symlinkSync(outside, join(recipient, 'archived'))
  symlinkSync(outside, join(results, 'link'))
  const { exitCode, errors } = await forget('M7001', results, '--yes')
  assert.equal(exitCode, 0)
  assert.deepEqual(errors, [`not looked at: ${join(results, 'link')}`])
  assert.equal(existsSync(recipient), false)
  assert.ok(existsSync(join(outside, 'current/results.json')))
  assert.match((await forget('M7001', join(results, 'link'))).errors[0] ?? '', /is a link: name the folder itself$/)
})

test('results that cannot be read are told, and keep the exit code from saying that all is gone', async (t) => {
  const results = temporary(t)
  const path = join(results, 'broken/results.json')
  mkdirSync(dirname(path))
  writeFileSync(path, '{"organisation": {"recipientUoi": "M7001"')
  for (const more of [[], ['--yes']]) {
    const { exitCode, errors } = await forget('M7001', results, ...more)
    assert.equal(exitCode, 2)
    assert.deepEqual(errors, [`not known whose: ${dirname(path)} names M7001, and cannot be read`])
  }
  assert.equal((await forget('M7002', results)).exitCode, 0)
  assert.ok(existsSync(path))
})

test('nothing is deleted while a run writes there', async (t) => {
  const results = temporary(t)
  const folder = join(results, CORE, 'T7001-S1/M7001/current')
  await leave(folder, 'T7001', 'M7001')
  writeFileSync(
    join(folder, 'run.lock'),
    JSON.stringify({ pid: process.ppid, host: (await import('node:os')).hostname() }),
  )
  const { exitCode, errors } = await forget('M7001', results, '--yes')
  assert.equal(exitCode, 2)
  assert.equal(errors[0], `in use: a run writes into ${folder}`)
  assert.match(errors[1] ?? '', /^error: nothing is deleted: a run writes into .+, wait for its end; see/)
  assert.ok(existsSync(join(folder, 'results.json')))
})

test('wrong use is told in one line', async (t) => {
  const folder = temporary(t)
  writeFileSync(join(folder, 'file'), '')
  for (const [argv, words] of [
    [[''], /^error: --organization is missing/],
    [['M7001', join(folder, 'absent')], /^error: there is no folder .+absent$/],
    [['M7001', join(folder, 'file')], /^error: .+file is not a folder$/],
    [['M7001', '--no'], /^error: Unknown option '--no'/],
  ] as const) {
    const { exitCode, errors } = await forget(...argv)
    assert.equal(exitCode, 2)
    assert.match(errors[0] ?? '', words)
  }
})
