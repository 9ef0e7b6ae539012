import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { realCommand } from './testing/real-command'

test('what another version asks for is told apart from what fails today', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  t.after(() => rmSync(folder, { recursive: true }))
  // A Field that 2.1 adds, which the server has as a local one of another type.
  const metadata = readFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), 'utf8')
  const local = metadata.replace(
    '<EntityType Name="Member">',
    '<EntityType Name="Association"><Key><PropertyRef Name="AssociationKey"/></Key><Property Name="AssociationKey" Type="Edm.String" Nullable="false"/><Property Name="FeedTypes" Type="Edm.Int32"/></EntityType><EntityType Name="Member">',
  )
  writeFileSync(join(folder, 'metadata.xml'), local)
  await realCommand(['run', '--metadata', 'metadata.xml', '--reports', 'reports'], { folder })
  const args = ['upgrade', '--from', 'dd-2.0', '--to', 'dd-2.1', 'reports', '--json', 'upgrade.json']
  const { status, stdout, stderr } = await realCommand(args, { folder })
  assert.equal(status, 1, stderr)
  assert.match(
    stdout,
    /dd-2\.1 asks for [1-9]\d* changes?\n(?: {2}.*\n)* {2}Association\.FeedTypes MUST be Multiple Enumeration/,
  )
  assert.match(
    stdout,
    /failures of dd-2\.0 are one in dd-2\.1 as well\n(?: {2}.*\n)* {2}Property\.ListPrice MUST be Decimal; found Edm\.String/,
  )
  assert.match(stdout, /Only metadata were judged: npx dd-acceptance run dd-2\.1 against the server/)
  const { new: added } = JSON.parse(readFileSync(join(folder, 'upgrade.json'), 'utf8'))
  assert.ok(added.some(({ subject }: { subject: string }) => subject === 'Association.FeedTypes'))
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
