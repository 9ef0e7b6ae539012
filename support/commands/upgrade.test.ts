import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { readResults, writeResults } from '../results/results-file'
import { realCommand } from './testing/real-command'
import { metadataOf, recordOf } from './testing/small-server'

/** What a server is made of, in a folder of its own. */
interface Server {
  readonly properties?: string
  readonly types?: string
  readonly records?: readonly object[]
  readonly review?: object
  readonly advisory?: string
}

/** Makes the reports folder of a run that asked the server, of which nothing failed. */
async function lastRun(t: TestContext, server: Server): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'metadata.xml'), metadataOf(server.properties, server.types))
  writeFileSync(
    join(folder, 'lookups.json'),
    JSON.stringify({ value: [recordOf('Tile', 'Tile'), ...(server.records ?? [])] }),
  )
  if (server.review !== undefined)
    writeFileSync(join(folder, 'variations.review.json'), JSON.stringify({ reviewed: [server.review] }))
  const args = ['run', '--metadata', 'metadata.xml', '--lookups', 'lookups.json', '--reports', 'reports']
  const { status, stdout } = await realCommand(args, { folder })
  assert.equal(status, 0, stdout)
  const reports = join(folder, 'reports')
  const results = readResults(reports)
  assert.ok(results)
  const scenarios = results.scenarios.map((scenario) => {
    if (scenario.outcome !== 'not verified') return scenario
    const isAdvised = server.advisory !== undefined && scenario.scenario === 'Property by TimestampDesc'
    const finding = {
      rule: 'payload-lookup-values',
      level: 'SHOULD',
      subject: server.advisory ?? '',
      requirement: 'SHOULD be advertised',
      outcome: 'advisory',
    } as const
    return { ...scenario, outcome: 'passed', findings: isAdvised ? [finding] : [] } as const
  })
  await writeResults(reports, { ...results, scenarios })
  return folder
}

const upgrade = (folder: string, ...more: readonly string[]) =>
  realCommand(['upgrade', '--from', 'dd-2.0', '--to', 'dd-2.1', 'reports', ...more], { folder })

test('a server that has nothing to change is told so, with what its people have settled', async (t) => {
  const review = {
    resource: 'Property',
    field: 'Roof',
    value: 'Sate',
    decision: 'ignored',
    reason: 'r',
    by: 'b',
    on: '2026-01-01',
  }
  const folder = await lastRun(t, { records: [recordOf('Sate')], review })
  const { status, stdout, stderr } = await upgrade(folder)
  assert.equal(status, 0, stdout + stderr)
  assert.match(stdout, /dd-2\.1 asks for 0 changes that dd-2\.0 does not ask for\n/)
  assert.match(stdout, /NOTHING HAS TO BE CHANGED for dd-2\.1\n$/)
  assert.doesNotMatch(stdout, /Not judged/)
})

test('what has to change is told in each way, by metadata, Lookup records and payloads', async (t) => {
  const folder = await lastRun(t, {
    properties:
      '<Property Name="AuctionYN" Type="Edm.String"/><Property Name="AuctionUrl" Type="Edm.String"/><Property Name="PropertyCategry" Type="Edm.String"/>',
    types:
      '<EntityType Name="Building"><Key><PropertyRef Name="BuildingKey"/></Key><Property Name="BuildingKey" Type="Edm.String" Nullable="false"/><Property Name="GarageYN" Type="Edm.Int32"/></EntityType>',
    records: [
      recordOf('Battery Backup', undefined, 'Electric'),
      recordOf('Chiler System', undefined, 'Cooling'),
      recordOf('Own', undefined, 'Electric'),
    ],
    advisory: 'Property.MLSAreaMajor',
  })
  const availability = {
    resources: [{ resourceName: 'Property', numUniqueRecordsFetched: 9, expansions: [] }],
    fields: [{ resourceName: 'Property', fieldName: 'AuctionYN', frequency: 4 }],
    lookupValues: [],
  }
  writeFileSync(join(folder, 'reports', 'data-availability-report.json'), JSON.stringify(availability))
  const { status, stdout, stderr } = await upgrade(folder, '--json', 'upgrade.json')
  assert.equal(status, 1, stdout + stderr)
  for (const line of [
    /Property\.AuctionYN MUST be Boolean; expected Edm\.Boolean; found Edm\.String; in 4 of 9 sampled records {3}\[field-data-type\]\n {6}declare Type="Edm\.Boolean"/,
    /Building\.GarageYN MUST be Boolean/,
    /Property\.PropertyCategry MUST NOT be a variation of a standard Field; expected PropertyCategory/,
    /Lookup record Electric-Battery Backup MUST have its StandardLookupValue/,
    /Property\.Cooling 'Chiler System' MUST NOT be a variation of a standard lookup value; expected Chiller System/,
    /Property\.MLSAreaMajor MUST be advertised {3}\[payload-lookup-values\]/,
    /\n {2}Building becomes standard\n/,
    /\n {2}Property\.AuctionUrl becomes standard\n/,
    /\n {2}Property\.Electric 'Battery Backup' becomes standard\n/,
    /SOMETHING HAS TO BE CHANGED for dd-2\.1\n$/,
  ])
    assert.match(stdout, line)
  assert.doesNotMatch(stdout, /'Own'/)
  const report = JSON.parse(readFileSync(join(folder, 'upgrade.json'), 'utf8'))
  assert.deepEqual([report.verdict, report.from, report.to], ['not conformant', 'dd-2.0', 'dd-2.1'])
  const added: readonly { subject: string; seen?: object; location: string }[] = report.new
  const auction = added.find(({ subject }) => subject === 'Property.AuctionYN')
  assert.deepEqual(auction?.seen, { records: 4, of: 9 })
  assert.match(auction?.location ?? '', /features\/data-dictionary\/v2\.1\/resources\/property\.feature:\d+$/)
})

test('what a run has not kept is not judged, and does not pass', async (t) => {
  const folder = await lastRun(t, {})
  const lookups = join(folder, 'reports', 'lookup-resource-lookup-metadata.json')
  writeFileSync(lookups, '{"value": [{"a": 1}]}')
  const damaged = await upgrade(folder)
  assert.equal(damaged.status, 2)
  assert.match(
    damaged.stderr,
    /could not be judged by dd-2\.0: LOOKUPS: .* has no usable Lookup records: record 1 is not/,
  )
  rmSync(lookups)
  const { status, stdout } = await upgrade(folder)
  assert.equal(status, 2)
  assert.match(stdout, /Not judged from these results: [1-9]\d*\n.*Lookup/s)
  assert.match(stdout, /COULD NOT BE JUDGED AS A WHOLE/)
})

test('what another version asks for is told apart from what fails today; a file has no records', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  t.after(() => rmSync(folder, { recursive: true }))
  copyFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), join(folder, 'metadata.xml'))
  await realCommand(['run', '--metadata', 'metadata.xml', '--reports', 'reports'], { folder })
  const { status, stdout } = await upgrade(folder)
  assert.equal(status, 1)
  assert.match(stdout, /dd-2\.1 asks for 0 changes that dd-2\.0 does not ask for\n/)
  assert.match(
    stdout,
    /failures of dd-2\.0 are failures of dd-2\.1 as well\n(?: {2}.*\n)* {2}Property\.ListPrice MUST be Decimal/,
  )
  assert.match(
    stdout,
    /answers and records of the server, which these results do not hold: run dd-2\.1 against the server/,
  )
  appendFileSync(join(folder, 'reports', 'metadata.xml'), '<!-- other -->')
  const other = await upgrade(folder)
  assert.equal(other.status, 2)
  assert.match(other.stderr, /metadata\.xml is not what the run has judged: run the tests again/)
})

for (const [words, reason] of [
  ['reports', /--from is missing; known are dd-1\.7, dd-2\.0, dd-2\.1/],
  ['--from dd-2.0 --to dd-2.3 reports', /--to dd-2\.3 is not a version of the Data Dictionary; did you mean dd-2\.0\?/],
  ['--from dd-2.0 --to dd-2.0 reports', /--from and --to are the same/],
  ['--from dd-2.0 --to dd-2.1', /name one reports folder/],
  ['--from dd-2.0 --to dd-2.1 nowhere', /nowhere holds no results of a run/],
] as const)
  test(`upgrade ${words} is refused`, async () => {
    const { status, stderr } = await realCommand(['upgrade', ...words.split(' ')], { folder: tmpdir() })
    assert.equal(status, 2)
    assert.match(stderr, reason)
  })
