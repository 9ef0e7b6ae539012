import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClock, checkVersionHeader } from './answers'
import { checkMetadata } from './metadata'

test('OData-Version is 4.0 or 4.01', () => {
  const version = (headers: Readonly<Record<string, string>>) => checkVersionHeader({ responseHeaders: headers })
  assert.equal(version({ 'odata-version': '4.0' }).status, 'ok')
  assert.equal(version({ 'odata-version': '4.01' }).status, 'ok')
  for (const headers of [{}, { 'odata-version': '3.0' }, { 'odata-version': '4.0;' }]) {
    assert.equal(version(headers).status, 'warning')
    assert.match(version(headers).says.join(), /MUST be 4\.0 or 4\.01: /)
  }
})

const clocks = [
  ['Thu, 01 Jan 2026 12:00:02 GMT', 'ok', /^the clock of the server and ours are 0 seconds apart$/],
  ['Thu, 01 Jan 2026 12:00:31 GMT', 'ok', /^the clock of the server and ours are 29 seconds apart$/],
  [
    'Thu, 01 Jan 2026 12:00:32 GMT',
    'warning',
    /^the clock of the server is 30 seconds ahead of ours: tokens .* time server/,
  ],
  ['Thu, 01 Jan 2026 11:59:32 GMT', 'warning', /^the clock of the server is 30 seconds behind ours: /],
  ['Thu, 01 Jan 2026 11:59:33 GMT', 'ok', /29 seconds apart/],
  [undefined, 'warning', /sends no header Date/],
  ['noon', 'warning', /sends no header Date/],
] as const

for (const [date, status, says] of clocks) {
  test(`the clock of a server that says ${date} when it is 12:00:02`, () => {
    const examined = checkClock({
      startedAt: '2026-01-01T12:00:01.500Z',
      durationMs: 1000,
      responseHeaders: date === undefined ? {} : { date },
    })
    assert.equal(examined.status, status)
    assert.match(examined.says.join(), says)
  })
}

test('invalid metadata are doubtful: a run says all about them', async () => {
  const text = `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a"><EntityType Name="Property">
    <Property Name="ListPrice" Type="a.Undefined"/></EntityType></Schema></edmx:DataServices></edmx:Edmx>`
  const examined = await checkMetadata(Buffer.from(text), 'a file')
  assert.equal(examined.status, 'warning')
  assert.match(
    examined.says.join(),
    /^a file, 0 EntitySets, but invalid, .*: \d violations?, the first: .*a run reports all of them$/,
  )
  assert.ok('value' in examined)
})

test('bytes that are not text, and XML that is not metadata, are problems', async () => {
  const bytes = await checkMetadata(Buffer.from([0x3c, 0xff, 0xfe]), 'a file')
  assert.deepEqual(
    [bytes.status, ...bytes.says],
    ['problem', 'a file, but it is not text in its encoding: serve XML in UTF-8'],
  )
  const other = await checkMetadata(Buffer.from('<a/>'), 'a file')
  assert.equal(other.status, 'problem')
  assert.match(other.says.join(), /^a file, but not metadata: .*<a>.*: check that the address is that of \$metadata$/)
})
