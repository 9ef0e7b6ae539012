import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  sampleAvailability,
  sampleMetadata,
  writeFolder,
  writeResult,
} from '../results/aggregate/testing/sample-results'
import { callByName } from './testing/command-by-name'

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aggregate-'))
  await writeResult(at('results/a/r/current'))
  await writeResult(at('results/b/r/current'), sampleAvailability(10, { ListPrice: 5 }))
  await writeFolder(at('advertised'), { 'metadata-report.json': sampleMetadata })
  await writeFolder(at('old'), { 'metadata-report.json': { ...sampleMetadata, version: '1.7' } })
  await writeFolder(at('broken'), { 'metadata-report.json': '{' })
  await writeFolder(at('empty\n'), {})
})

after(() => rm(folder, { recursive: true }))

const at = (path: string): string => join(folder, path)

/** Calls `aggregate` for servers of one's own. */
const aggregate = (...argv: readonly string[]) => called('--minimum', '1', ...argv)

async function called(...argv: readonly string[]) {
  const called = await callByName(['aggregate', ...argv])
  return { ...called, errors: called.errors.map((line) => line.replaceAll(folder, '')) }
}

const withoutDate = (text: string): object => ({ ...JSON.parse(text), generatedOn: '' })

const SUMMARY =
  'Data Dictionary 2.0: averages over 2 results, 2 with availability; 2 Resources, 5 Fields, 3 lookup values'

test('averages are printed, and for people in one line what they are made of', async () => {
  const { exitCode, printed, errors } = await aggregate(at('results'))
  assert.deepEqual([exitCode, errors], [0, [SUMMARY]])
  const { version, results, fields } = JSON.parse(printed)
  assert.deepEqual([version, results], ['2.0', 2])
  assert.equal(fields.find(({ fieldName }: { fieldName: string }) => fieldName === 'ListPrice').availability, 0.75)
})

test('the order of folders, and naming one twice, change nothing', async () => {
  const [a, b] = [at('results/a'), at('results/b')]
  const { printed } = await aggregate(a, b)
  for (const order of [
    [b, a],
    [b, a, at('results'), b],
  ])
    assert.deepEqual(withoutDate((await aggregate(...order)).printed), withoutDate(printed))
})

test('results that are left out, or count in part, are named with the reason', async () => {
  const all = ['advertised', 'old', 'broken', 'empty\n', 'results'].map(at)
  const { exitCode, printed, errors } = await aggregate(...all)
  assert.equal(exitCode, 0)
  assert.equal(JSON.parse(printed).results, 3)
  const [empty, advertised, broken, old, ...summary] = errors
  assert.match(empty ?? '', /^left out: \/empty\\u000a: there is no metadata-report.processed.json or /)
  assert.equal(advertised, 'advertised only: /advertised: there is no data-availability-report.json')
  assert.match(broken ?? '', /^left out: \/broken\/metadata-report.json: .*JSON/)
  assert.equal(old, 'left out: /old/metadata-report.json: it is of Data Dictionary 1.7, not 2.0')
  assert.deepEqual(summary, [SUMMARY.replace('2 results', '3 results')])
})

test('averages are left in a file', async () => {
  const out = at('averages.json')
  const { exitCode, printed, errors } = await aggregate('--out', out, at('results'))
  assert.deepEqual([exitCode, printed, errors], [0, '', [SUMMARY]])
  assert.equal(JSON.parse(await readFile(out, 'utf8')).results, 2)
})

test('what others may see needs five organisations, and the reason is told where there are fewer', async () => {
  await writeResult(at('more/one'))
  await writeResult(at('more/m/current'))
  const { exitCode, printed, errors } = await called(at('results'), at('more'))
  const { fields, minimumOrganisations, results } = JSON.parse(printed)
  assert.deepEqual([exitCode, minimumOrganisations, results, fields], [0, 5, 4, []])
  assert.deepEqual(errors, [
    'of its own: /more/one: it does not say whose server was tested, and counts as an organisation of its own',
    'Data Dictionary 2.0: averages over 4 results, 4 with availability; 0 Resources, 0 Fields, 0 lookup values',
    'the results are of 3 organisations: figures that fewer than 5 stand behind are left out, since they would tell whose ' +
      'they are; --minimum 1 leaves nothing out, for servers of your own',
  ])
  const three = await called('--minimum', '3', at('results'), at('more'))
  assert.deepEqual(JSON.parse(three.printed).fields.length, 4)
  assert.equal(three.errors.length, 2)
})

test('averages of another version are taken of its results alone', async () => {
  const { printed } = await aggregate('--version', '1.7', folder)
  const { version, results } = JSON.parse(printed)
  assert.deepEqual([version, results], ['1.7', 1])
})

test('without any result there are no averages', async () => {
  const { exitCode, printed, errors } = await aggregate(at('old'), at('broken'))
  assert.deepEqual([exitCode, printed], [2, ''])
  assert.equal(errors.at(-1), 'error: there is no result of Data Dictionary 2.0 to take averages of')
})

test('a call that cannot be carried out is one message, and help lists the options', async () => {
  const refused = async (...argv: readonly string[]) => {
    const { exitCode, printed, errors } = await aggregate(...argv)
    assert.deepEqual([exitCode, printed, errors.length], [2, '', 1])
    return errors[0] ?? ''
  }
  assert.equal(await refused(), 'error: no folder with results is named; see npx dd-acceptance aggregate --help')
  assert.match(await refused('--strict', folder), /^error: Unknown option '--strict'; see/)
  assert.equal(await refused(at('nowhere')), 'error: there is no folder /nowhere')
  assert.match(await refused('--version', '9.9', folder), /nothing was generated for Data Dictionary 9\.9/)
  for (const minimum of ['2', '0', '4.5', 'few', ''])
    assert.match(
      (await called(`--minimum=${minimum}`, folder)).errors.join(),
      /^error: --minimum is .*: give 1 for .*, or 3 or more /,
    )
  const unwritten = await aggregate('--out', folder, at('results'))
  assert.match(unwritten.errors.join(), /^error: --out .* cannot be written/)
  const { exitCode, printed } = await aggregate('--help')
  assert.equal(exitCode, 0)
  for (const option of ['version', 'out', 'minimum']) assert.match(printed, new RegExp(`^ {2}--${option} `, 'm'))
})
