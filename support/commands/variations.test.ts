import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { call, refuses } from './testing/called-command'
import { variationsCommand } from './variations'

const METADATA = 'docs/example/metadata.xml'

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variations-'))
})

after(() => rm(folder, { recursive: true }))

const variations = (...argv: readonly string[]) => call(variationsCommand, ...argv)

const refused = (argv: readonly string[], message: RegExp): Promise<void> => refuses(variationsCommand, argv, message)

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('variations are printed, the verdict is that they have to be resolved', async () => {
  const { verdict, text } = await variations('--metadata', METADATA)
  assert.equal(verdict, 'not conformant')
  assert.match(text, /have to be resolved: 2\n {2}Property\.GateCode {2}-> {2}AccessCode/)
})

test('reference metadata have none', async () => {
  const reference = 'features/data-dictionary/v2.0/reference/metadata-enum-types.xml'
  const { verdict, text } = await variations('--metadata', reference, '--fuzziness', '1')
  assert.equal(verdict, 'conformant')
  assert.match(text, /have to be resolved: none/)
})

test('a review file that is begun, filled in and read settles them', async () => {
  const review = join(folder, 'begun.json')
  const { verdict, text } = await variations('--metadata', METADATA, '--review', review, '--init')
  assert.equal(verdict, undefined)
  assert.match(text, /begun\.json has an entry for each variation/)
  await refused(['--metadata', METADATA, '--review', review, '--init'], /begun\.json exists already/)
  assert.equal((await variations('--metadata', METADATA, '--review', review)).verdict, 'not conformant')

  const { reviewed } = JSON.parse(await readFile(review, 'utf8'))
  const decided = reviewed.map((entry: object) => ({
    ...entry,
    decision: 'accepted',
    reason: 'ours',
    by: 'A',
    on: '2026-01-02',
  }))
  const filled = await file('filled.json', { reviewed: decided })
  const settled = await variations('--metadata', METADATA, '--review', filled)
  assert.equal(settled.verdict, 'conformant')
  assert.match(settled.text, /have to be resolved: none/)
})

test('decisions of RESO replace suggestions that are found', async () => {
  const suggestions = await file('map.json', { Property: { GateCode: { ignored: true } } })
  const { text } = await variations('--metadata', METADATA, '--suggestions', suggestions)
  assert.doesNotMatch(text, /GateCode/)
})

test('reports are left as JSON and as a table', async () => {
  const [report, csv] = [join(folder, 'report.json'), join(folder, 'table.csv')]
  await variations('--metadata', METADATA, '--report', report, '--csv', csv)
  const { version, variations: found } = JSON.parse(await readFile(report, 'utf8'))
  assert.deepEqual([version, found.fields.length, found.lookups.length], ['2.0', 1, 1])
  assert.match(await readFile(csv, 'utf8'), /^Resource Name,Field Name,Lookup Value/)
})

test('values of Lookup records are compared when they are given', async () => {
  const metadata = 'features/data-dictionary/v2.0/reference/metadata-string-lookups.xml'
  const record = { LookupKey: '1', LookupName: 'StandardStatus', LookupValue: 'Actve', ModificationTimestamp: null }
  const lookups = await file('lookups.json', { value: [record] })
  const { text } = await variations('--metadata', metadata, '--lookups', lookups)
  assert.match(text, /Property\.StandardStatus 'Actve' {2}-> {2}Active/)
})

test('files that cannot be used are reported in one message', async () => {
  await refused([], /no metadata are named with --metadata; see npx dd-acceptance variations --help/)
  await refused(['--metadata', 'nowhere.xml'], /--metadata nowhere\.xml cannot be read/)
  await refused(
    ['--metadata', METADATA, '--fuzziness', 'much'],
    /--fuzziness must be a number between 0 and 1, not much/,
  )
  await refused(['--metadata', METADATA, '--fuzziness', '1.5'], /--fuzziness must be a number between 0 and 1/)
  await refused(['--metadata', METADATA, '--strict'], /Unknown option '--strict'/)
  await refused(['--metadata', METADATA, '--review', 'nowhere.json'], /--review nowhere\.json cannot be read/)
  const broken = await file('broken.json', { reviewed: [{ resource: 'Property', decision: 'ignored' }] })
  await refused(['--metadata', METADATA, '--review', broken], /broken\.json: entry 1 has no reason/)
  await refused(['--metadata', METADATA, '--suggestions', await file('none.csv', 'a,b')], /none\.csv cannot be used/)
  await refused(['--metadata', METADATA, '--version', '9.9'], /9\.9/)
})
