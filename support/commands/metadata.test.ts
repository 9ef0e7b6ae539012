import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parsedFile } from '../dictionary/json-shape'
import { BASE_EDMX } from '../metadata/testing/base-edmx'
import { readResults } from '../results/results-file'
import { metadataCommand } from './metadata'
import { call } from './testing/called-command'
import { realCommand } from './testing/real-command'

/** A name that is not an identifier, which the schemas refuse as well; a type that is not there; keys that may be null. */
const INVALID = BASE_EDMX.replace('Name="City"', 'Name="Ci ty"').replace('Type="Edm.Decimal"', 'Type="E.Nowhere"')

describe('metadata alone', () => {
  let folder = ''
  const pathOf = (name: string) => join(folder, name)
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'metadata-'))
    await writeFile(pathOf('valid.xml'), `\uFEFF${BASE_EDMX}`)
    await writeFile(pathOf('invalid.xml'), INVALID)
    await writeFile(pathOf('torn.xml'), BASE_EDMX.slice(0, -30))
  })
  after(() => rm(folder, { recursive: true }))

  for (const file of ['invalid.xml', 'torn.xml']) {
    test(`${file} has the findings of a run`, async () => {
      const reports = pathOf(`reports of ${file}`)
      const run = ['run', '--metadata', file, 'features/metadata', '--reports', reports]
      const { status } = await realCommand(run, { folder })
      assert.equal(status, 1)
      const ofRun = (readResults(reports)?.scenarios ?? [])
        .flatMap(({ findings }) => findings)
        .filter(({ outcome }) => outcome !== 'not verified')
      const { verdict, text } = await call(metadataCommand, pathOf(file), '--json')
      assert.equal(verdict, 'not conformant')
      const { findings, counts } = parsedFile(text) as {
        findings: unknown[]
        counts: { violated: number; advisory: number }
      }
      const sorted = (list: readonly unknown[]) => list.map((finding) => JSON.stringify(finding)).sort()
      assert.ok(ofRun.length > 0)
      assert.deepEqual(sorted(findings), sorted(ofRun))
      assert.equal(counts.violated + counts.advisory, findings.length)
    })
  }

  test('people are shown each finding, and the stages', async () => {
    const { verdict, text } = await call(metadataCommand, pathOf('invalid.xml'))
    assert.equal(verdict, 'not conformant')
    assert.match(text, /^Violations: \d+\n {2}\S.* MUST .* {3}\[[a-z-]+\]\n {4}expected {2}/m)
    assert.match(
      text,
      /^INVALID METADATA\nViolations: \d+, advisories: \d+ \(well-formed XML: passed, XML schemas: failed,/m,
    )
    const torn = await call(metadataCommand, pathOf('torn.xml'))
    assert.match(torn.text, /well-formed XML: failed, XML schemas: not judged, Entity Data Model: not judged\)/)
  })

  test('programs are told the file, its checksum and the stages', async () => {
    const { verdict, text } = await call(metadataCommand, pathOf('valid.xml'), '--json')
    assert.equal(verdict, 'conformant')
    const report = parsedFile(text) as Record<string, unknown> & { metadata: { bytes: number; sha256: string } }
    assert.deepEqual(Object.keys(report), [
      'description',
      'verdict',
      'tool',
      'metadata',
      'stages',
      'counts',
      'findings',
    ])
    assert.equal(report.metadata.bytes, (await readFile(pathOf('valid.xml'))).length)
    assert.match(report.metadata.sha256, /^[\da-f]{64}$/)
    assert.deepEqual(report['stages'], [
      { id: 'well-formed', status: 'passed' },
      { id: 'schema-valid', status: 'passed' },
      { id: 'semantics', status: 'passed' },
    ])
  })
})
