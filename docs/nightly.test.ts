import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

/** Days and times are those of the test. */
const timeless = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY').replaceAll(/ \d\d:\d\d UTC/g, ' TIME')

/** The nights of the page: what somebody has changed before each, and its exit code. */
const nights: readonly { readonly change?: readonly [from: string, to: string]; readonly status: number }[] = [
  { status: 1 },
  { status: 0 },
  { status: 0 },
  { change: ['"PublicRemarks" Type="Edm.String" MaxLength="8000"', '"PublicRemarks" Type="Edm.Int32"'], status: 1 },
  {
    change: [
      '"ListPrice" Type="Edm.String"/>\n        <Property Name="PublicRemarks" Type="Edm.Int32"',
      '"ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>\n        <Property Name="PublicRemarks" Type="Edm.String" MaxLength="4000"',
    ],
    status: 0,
  },
]

test('the nights of docs/nightly.md are what they say', (t) => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/nightly.md'), 'utf8')
  const samples = [...page.matchAll(/```\n\$ npx dd-acceptance (.*)\n([^`]+)```/g)]
  assert.equal(samples.length, nights.length)
  const folder = mkdtempSync(join(tmpdir(), 'nightly-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const metadata = join(folder, 'metadata.xml')
  copyFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), metadata)
  for (const [index, { change, status }] of nights.entries()) {
    const [, words = '', sample = ''] = samples[index] ?? []
    if (change !== undefined) {
      const text = readFileSync(metadata, 'utf8')
      assert.ok(text.includes(change[0]), change[0])
      writeFileSync(metadata, text.replace(change[0], change[1]))
    }
    const command = join(PROJECT_ROOT, 'support/commands/dd-acceptance.js')
    const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const env = { ...process.env, LOOKUPS: '', RESOSCRIPT: '', METADATA: '', REPORTS: '', GITHUB_ACTIONS: '' }
    const run = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', env })
    const printed = timeless(run.stdout).split('\n')
    assert.equal(run.status, status, `${words}\n${run.stdout}${run.stderr}`)
    for (const line of timeless(sample).trim().split('\n')) {
      const at = printed.indexOf(line)
      assert.ok(at >= 0, `night ${index + 1} does not say, in this place: ${line}\n${run.stdout}`)
      printed.splice(0, at + 1)
    }
  }
})
