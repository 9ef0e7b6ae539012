import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  sampleAvailability,
  sampleMetadata,
  writeFolder,
  writeResult,
} from '../results/aggregate/testing/sample-results'
import { sampleResults } from '../results/compare/testing/sample-comparison'
import { writeResults } from '../results/results-file'
import type { RunFacts } from '../results/run-facts'
import { sampleResults as sampleRun, scenarioOf } from '../results/testing/scenario-results'
import { callByName } from './testing/command-by-name'

const runFacts: RunFacts = {
  generatedOn: '2026-11-22T06:00:00.000Z',
  tool: { name: 'dd-acceptance', version: '0.1.0' },
  dictionary: { version: '2.0', workbook: { fileName: 'RESODataDictionary-2.0.xlsx', sha256: 'ab' } },
  underTest: 'https://example.com/odata',
  performanceOptOut: false,
}

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'))
  await writeResult(at('north/reports'))
  await writeResult(at('south/reports'), sampleAvailability(10, { ListPrice: 5 }))
  await writeFolder(at('west/reports'), { 'metadata-report.json': sampleResults[2].result.metadata })
  await writeFolder(at('old'), { 'metadata-report.json': { ...sampleMetadata, version: '1.7' } })
  await writeFolder(at('broken'), { 'metadata-report.json': '{' })
  await writeFolder(at('strange'), { 'metadata-report.json': sampleMetadata, 'results.json': '{' })
  await writeFolder(at('empty'), {})
  await symlink(at('north/reports'), at('link'))
  await writeFile(at('file'), '')
})

after(() => rm(folder, { recursive: true }))

const at = (path: string): string => join(folder, path)

async function compare(...argv: readonly string[]) {
  const { exitCode, printed, errors } = await callByName(['compare', ...argv])
  const withoutFolder = (text: string): string => text.replaceAll(folder, '')
  return { exitCode, printed: withoutFolder(printed), errors: errors.map(withoutFolder) }
}

test('a part of a run is not compared', async () => {
  const part = at('part')
  await writeResult(part)
  await writeResults(part, { ...sampleRun, profile: { name: 'dd-2.0', scenarios: 1951 } })
  const { exitCode, errors } = await compare(at('north/reports'), part)
  assert.deepEqual(
    [exitCode, errors],
    [
      2,
      [
        'error: /part/results.json has a part of a run, 1 of 1,951 scenarios of dd-2.0: name the reports folder of a whole run',
      ],
    ],
  )
})

test('elements of all results and of some are summed up in a few lines and listed in three files', async () => {
  const out = at('out/compare')
  const { exitCode, printed, errors } = await compare(at('north/reports'), at('south/reports'), '--out', out)
  assert.deepEqual([exitCode, errors], [0, []])
  assert.deepEqual(printed.split('\n'), [
    'Data Dictionary 2.0: north, south',
    'Resources: 2 of 2 in all',
    'Fields: 5 of 5 in all; 0 of types that do not fit',
    'Lookup values: 3 of 3 in all',
    '/out/compare/comparison.html for people, comparison.json for programs, comparison.csv for spreadsheets',
  ])
  const { version, results } = JSON.parse(await readFile(join(out, 'comparison.json'), 'utf8'))
  assert.equal(version, '2.0')
  assert.deepEqual(
    results.map(({ label }: { label: string }) => label),
    ['north', 'south'],
  )
  assert.match(await readFile(join(out, 'comparison.html'), 'utf8'), /<title>Data compatibility: north, south<\/title>/)
  assert.match(await readFile(join(out, 'comparison.csv'), 'utf8'), /^\uFEFFKind,Resource,Field,/)
})

test('unknown parts of a result are named', async () => {
  const { exitCode, printed, errors } = await compare(at('north/reports'), at('west/reports'), '--out', at('out'))
  assert.equal(exitCode, 0)
  assert.deepEqual(errors, [
    'advertised only: /west/reports: there is no data-availability-report.json',
    'lookup values not known: /west/reports: there are no Lookup records for 1 Field',
  ])
  assert.match(printed, /^Lookup values: 0 of 3 in all, 1 only in north, 2 not known$/m)
})

describe('results that cannot be compared are one message', () => {
  const cases: readonly [string, () => readonly string[], string | RegExp][] = [
    ['nothing', () => [], 'name two reports folders or more, not 0; see npx dd-acceptance compare --help'],
    ['one result', () => [at('old')], 'name two reports folders or more, not 1; see npx dd-acceptance compare --help'],
    [
      'another version',
      () => [at('old')],
      '/old/metadata-report.json cannot be compared: it is of Data Dictionary 1.7, not 2.0',
    ],
    ['a broken file', () => [at('broken')], /^\/broken\/metadata-report.json cannot be compared: .*JSON/],
    ['broken results.json', () => [at('strange')], /^\/strange\/results.json has no results that can be relied on /],
    [
      'a folder without reports',
      () => [at('empty')],
      'there is no metadata-report.processed.json or metadata-report.json in /empty: name the reports folder of a run',
    ],
    ['no folder', () => [at('nowhere')], 'there is no folder /nowhere'],
    ['a file', () => [at('file')], '/file is not a folder: name the reports folder of a run'],
    ['a folder twice', () => [at('north/reports')], '/north/reports is named twice'],
    ['a link to the same folder', () => [at('link')], '/north/reports and /link are the same folder'],
    ['an unknown option', () => ['--strict'], /^Unknown option '--strict'; see npx dd-acceptance compare --help$/],
    [
      'an unknown version',
      () => [at('south/reports'), '--version', '9.9'],
      /^nothing was generated for Data Dictionary 9\.9/,
    ],
    [
      'a folder that cannot be written',
      () => [at('south/reports'), '--out', at('file')],
      /^--out \/file cannot be written/,
    ],
  ]
  for (const [what, argv, message] of cases)
    test(what, async () => {
      const first = what === 'nothing' || what === 'one result' ? [] : [at('north/reports')]
      const { exitCode, printed, errors } = await compare(...first, ...argv())
      assert.deepEqual([exitCode, printed, errors.length], [2, '', 1])
      const told = errors[0]?.replace('error: ', '') ?? ''
      if (typeof message === 'string') assert.equal(told, message)
      else assert.match(told, message)
    })
})

test('a run says what it was about, and whose it is', async () => {
  const facts = { ...runFacts, organisation: { providerUoi: 'T1', providerUsi: '5', recipientUoi: 'M1' } }
  const run = await writeFolder(at('run'), { 'metadata-report.json': sampleMetadata })
  await writeResults(run, { ...sampleRun, run: facts })
  const { exitCode, printed } = await compare(at('north/reports'), run, '--out', at('out'))
  assert.equal(exitCode, 0)
  assert.match(printed, /^Data Dictionary 2.0: reports, T1-5\/M1\n/)
  const [north, other] = JSON.parse(await readFile(at('out/comparison.json'), 'utf8')).results
  assert.equal('underTest' in north, false)
  assert.deepEqual([other.underTest, other.testedOn], [facts.underTest, facts.generatedOn])
})

test('the results of a run are parsed once, and those that are not complete refused', async (t) => {
  const run = await writeFolder(at('once'), { 'metadata-report.json': sampleMetadata })
  await writeResults(run, sampleRun)
  const text = await readFile(join(run, 'results.json'), 'utf8')
  const parse = t.mock.method(JSON, 'parse')
  assert.equal((await compare(at('north/reports'), run, '--out', at('out'))).exitCode, 0)
  assert.equal(parse.mock.calls.filter(({ arguments: [parsed] }) => parsed === text).length, 1)
  await writeFile(join(run, 'results.json'), text.replace('"planned": 1', '"planned": 2'))
  const { exitCode, errors } = await compare(at('north/reports'), run, '--out', at('out'))
  assert.equal(exitCode, 2)
  assert.match(errors.join(), /once\/results.json has no results that can be relied on \(1 of 2 planned/)
})

test('help says what can be done', async () => {
  const { exitCode, printed } = await compare('--help')
  assert.equal(exitCode, 0)
  for (const option of ['version', 'out']) assert.match(printed, new RegExp(`^ {2}--${option} `, 'm'))
})

test('a folder whose newest run has not ended is refused, and so is one without metadata that are valid', async () => {
  await writeResult(at('killed'))
  await writeFolder(at('killed/unfinished'), { 'run-begun.json': {} })
  const killed = await compare(at('north/reports'), at('killed'), '--out', at('out'))
  assert.equal(killed.exitCode, 2)
  assert.match(killed.errors.join(), /^error: \/killed cannot be compared: its newest run has not ended/)
  await writeFolder(at('invalid'), {})
  await writeResults(at('invalid'), {
    run: runFacts,
    coreRun: undefined,
    profile: undefined,
    scenarios: sampleRun.scenarios,
  })
  const invalid = await compare(at('north/reports'), at('invalid'), '--out', at('out'))
  assert.equal(invalid.exitCode, 2)
  assert.match(invalid.errors.join(), /^error: \/invalid cannot be compared: its run found invalid metadata/)
})

test('a run most of which could not be verified is named', async () => {
  await writeResult(at('doubtful'))
  const scenarios = [scenarioOf('ListPrice', 'not verified'), scenarioOf('City', 'not offered')]
  await writeResults(at('doubtful'), { run: runFacts, coreRun: undefined, profile: undefined, scenarios })
  const { exitCode, errors } = await compare(at('north/reports'), at('doubtful'), '--out', at('out'))
  assert.equal(exitCode, 0)
  assert.deepEqual(errors, ['mostly not verified: /doubtful: 1 of 1 scenarios could not be verified'])
  const { results } = JSON.parse(await readFile(at('out/comparison.json'), 'utf8'))
  assert.equal(results[1].mostlyUnverified, '1 of 1 scenarios could not be verified')
})
