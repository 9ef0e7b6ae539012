import assert from 'node:assert/strict'
import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, mock, test } from 'node:test'
import {
  beginReports,
  canBeTakenUp,
  endReports,
  forgetRun,
  placeReports,
  unfinishedIn,
  whyNotNewest,
} from './reports-folder'

let folder: string

const write = (texts: Readonly<Record<string, string>>, into = folder): void => {
  mkdirSync(into, { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(into, name), text)
}

/** Returns the texts of the files in a folder, by name; undefined for a folder in it. */
const textsIn = (path: string): Record<string, string | undefined> =>
  Object.fromEntries(
    readdirSync(path, { withFileTypes: true })
      .map((entry) => [entry.name, entry.isFile() ? readFileSync(join(path, entry.name), 'utf8') : undefined] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Writes the reports of a run, and puts them in place. */
function run(texts: Readonly<Record<string, string>>): void {
  beginReports(folder)
  write({ 'run-begun.json': '{}', ...texts }, unfinishedIn(folder))
  placeReports(folder)
}

const FIRST = { 'results.json': 'first', 'summary.html': 'first', 'metadata-report.json': 'first' }
const SECOND = { 'results.json': 'second', 'summary.html': 'second', 'data-availability-report-1.json': 'second' }
const THIRD = { 'results.json': 'third', 'cucumber.json': 'third' }

describe('a reports folder', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-folder-'))
  })
  afterEach(() => {
    mock.restoreAll()
    rmSync(folder, { recursive: true })
  })

  test('has the reports of a run when that has ended, and those of the one before', () => {
    run(FIRST)
    assert.deepEqual(textsIn(folder), FIRST)
    run(SECOND)
    assert.deepEqual(textsIn(folder), { ...SECOND, previous: undefined })
    assert.deepEqual(textsIn(join(folder, 'previous')), FIRST)
    run(THIRD)
    assert.deepEqual(textsIn(folder), { ...THIRD, previous: undefined })
    assert.deepEqual(textsIn(join(folder, 'previous')), SECOND)
  })

  test('keeps what people have put there', () => {
    run(FIRST)
    write({ 'notes.txt': 'ours', 'run.log': 'ours', 'results-2026.json': 'ours' })
    write({ 'notes.txt': 'ours' }, join(folder, 'previous'))
    run(SECOND)
    assert.equal(textsIn(folder)['notes.txt'], 'ours')
    assert.equal(textsIn(folder)['results-2026.json'], 'ours')
    assert.deepEqual(textsIn(join(folder, 'previous')), { ...FIRST, 'notes.txt': 'ours' })
  })

  test('has its reports as they are until the next run has ended', () => {
    run(FIRST)
    beginReports(folder)
    write({ 'results.json': 'half' }, unfinishedIn(folder))
    assert.deepEqual(textsIn(folder), { ...FIRST, unfinished: undefined })
    beginReports(folder)
    endReports(folder, true)
    assert.deepEqual(textsIn(folder), FIRST)
  })

  test('has one complete run, wherever the process was killed while the reports were replaced', () => {
    let calls = 0
    while (wasKilledAt(calls)) calls++
    assert.ok(calls > 10)
  })

  test('keeps the run before also where a file cannot have two names', () => {
    run(FIRST)
    mock.method(fs, 'linkSync', () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
    })
    run(SECOND)
    assert.deepEqual(textsIn(join(folder, 'previous')), FIRST)
  })

  describe('of a run that was interrupted', () => {
    test('keeps what was sampled, and the exchanges that led to it', () => {
      beginReports(folder)
      const sampled = { 'sampling.bin': 's', 'sampling-1.bin': 's', 'exchanges.ndjson': 'e', 'exchanges-1.ndjson': 'e' }
      write(
        { ...sampled, 'metadata.xml': 'm', 'results.json.12.part': 'half', 'sampling.bin.7.tmp': '' },
        unfinishedIn(folder),
      )
      assert.equal(canBeTakenUp(folder), true)
      beginReports(folder)
      assert.deepEqual(textsIn(unfinishedIn(folder)), sampled)
    })

    test('keeps all that was sampled, where only its reports are missing', () => {
      beginReports(folder)
      write({ 'sampled.bin': '0', 'sampled-1.bin': '1', 'exchanges.ndjson': 'e' }, unfinishedIn(folder))
      beginReports(folder)
      assert.deepEqual(textsIn(unfinishedIn(folder)), {
        'exchanges.ndjson': 'e',
        'sampling-1.bin': '1',
        'sampling.bin': '0',
      })
    })

    test('keeps nothing where nothing was sampled', () => {
      beginReports(folder)
      write({ 'exchanges.ndjson': 'e', 'metadata.xml': 'm' }, unfinishedIn(folder))
      assert.equal(canBeTakenUp(folder), false)
      beginReports(folder)
      assert.deepEqual(textsIn(unfinishedIn(folder)), {})
    })

    test('says that its reports are not of the newest run, also after a run that could not begin', () => {
      run(FIRST)
      beginReports(folder)
      write({ 'run-begun.json': '{}' }, unfinishedIn(folder))
      assert.match(whyNotNewest(folder) ?? '', /or delete .*unfinished to use the reports of the run before$/)
      beginReports(folder)
      endReports(folder, true)
      assert.match(whyNotNewest(folder) ?? '', /interrupted/)
      run(SECOND)
      assert.equal(whyNotNewest(folder), undefined)
    })
  })

  test('with chains that wait for an answer gives them to the next run, and keeps them until that has ended', () => {
    run({ ...FIRST, 'sampling.bin': 's', 'exchanges.ndjson': 'e' })
    beginReports(folder)
    assert.deepEqual(textsIn(unfinishedIn(folder)), { 'exchanges.ndjson': 'e', 'sampling.bin': 's' })
    assert.equal(textsIn(folder)['sampling.bin'], 's')
    rmSync(join(unfinishedIn(folder), 'sampling.bin'))
    write({ ...SECOND, 'sampled.bin': 's' }, unfinishedIn(folder))
    placeReports(folder)
    assert.deepEqual(
      Object.keys(textsIn(folder)).filter((name) => /^sampl/.test(name)),
      [],
    )
  })

  test('is that of the newest run after one that judged nothing', () => {
    run(FIRST)
    for (const end of [() => forgetRun(folder), () => endReports(folder, false)]) {
      beginReports(folder)
      write({ 'run-begun.json': '{}' }, unfinishedIn(folder))
      end()
      assert.equal(whyNotNewest(folder), undefined)
    }
  })
})

/**
 * Kills the process at one of the calls that replace the reports, and the next run at each of the calls with which it goes
 * on; false where there are not so many calls.
 */
function wasKilledAt(call: number): boolean {
  run(FIRST)
  run(SECOND)
  beginReports(folder)
  write({ 'run-begun.json': '{}', ...THIRD }, unfinishedIn(folder))
  const isKilled = isKilledAtCall(call, () => placeReports(folder))
  if (isKilled) assert.match(whyNotNewest(folder) ?? '', /^its newest run has not ended, or was interrupted/)
  for (let again = 0; isKilledAtCall(again, () => beginReports(folder)); again++);
  const { unfinished, ...reports } = textsIn(folder)
  const isReplaced = reports['results.json'] === 'third'
  assert.deepEqual(reports, { ...(isReplaced ? THIRD : SECOND), previous: undefined }, `killed at call ${call}`)
  assert.deepEqual(textsIn(join(folder, 'previous')), isReplaced ? SECOND : FIRST, `killed at call ${call}`)
  return isKilled
}

const WRITING = ['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync'] as const

/** Runs an action, up to one of its calls that change files; false when it has fewer. */
function isKilledAtCall(call: number, action: () => void): boolean {
  let calls = 0
  for (const name of WRITING) {
    const real = fs[name] as (...args: readonly unknown[]) => unknown
    mock.method(fs, name, (...args: readonly unknown[]) => {
      // Nothing happens any more in a process that was killed.
      if (calls++ >= call) throw new Error('killed')
      return real(...args)
    })
  }
  try {
    action()
    return false
  } catch (error) {
    if (error instanceof Error && error.message === 'killed') return true
    throw error
  } finally {
    mock.restoreAll()
  }
}
