import assert from 'node:assert/strict'
import { test } from 'node:test'

import { CONTEXT, EDMX, validatedFiles } from './testing/validated-files'

const { file, refused, validate } = validatedFiles()

test('RESO Common Format is judged by the Data Dictionary', async () => {
  const good = await file('rcf.json', {
    ...CONTEXT,
    StandardStatus: 'Active Under Contract',
    City: 'Dawson City',
    PublicRemarks: 'x'.repeat(4001),
    Heating: ['Dragon'],
    Pets_Listed: ['Cats'],
    Media: [{ MediaCategory: 'Branded Virtual Tour', Watermark: true }],
  })
  const { verdict, text } = await validate(good)
  assert.equal(verdict, 'conformant', text)
  assert.match(text, /^Judged by Data Dictionary 2\.0, as RESO Common Format\n/)
  assert.match(text, /Property\.PublicRemarks SHOULD hold at most 4000 characters/)
  assert.match(text, /Property\.Heating SHOULD hold a LookupValue of Heating; the Lookup is open/)
  assert.match(text, /found {5}Dragon\n/)
  assert.match(
    text,
    /Local Fields: 2\n {2}Property\.Media\.Watermark {3}Edm\.Boolean, in 1 record\n {2}Property\.Pets_Listed {3}Collection\(Edm\.String\)/,
  )

  const bad = await file('bad-rcf.json', {
    ...CONTEXT,
    value: [{ StandardStatus: 'Sold', ListPrice: '1', NormalizedListingStatus: 'Active', Media: {} }],
  })
  const { verdict: worse, text: faults } = await validate(bad)
  assert.equal(worse, 'not conformant')
  assert.match(faults, /^Errors: 4$/m)
  assert.match(
    faults,
    /Property\.NormalizedListingStatus MUST NOT go by a synonym: the standard name is StandardStatus/,
  )
})

test('--resource says what a payload without context holds', async () => {
  const payload = await file('member.json', { MemberKey: '1' })
  assert.equal((await validate('--resource', 'Member', '--version', '1.7', payload)).verdict, 'conformant')
  await refused([payload], /member\.json does not say what its records are: add "@reso\.context": .* or --resource/)
})

test('contexts and options must agree', async () => {
  const payload = await file('context.json', { ...CONTEXT, ListingKey: '1' })
  const older = await file('older.json', {
    '@reso.context': 'urn:reso:metadata:1.7:resource:property',
    ListingKey: '1',
  })
  assert.equal((await validate('--resource', 'Property', '--version', '2.0', payload)).verdict, 'conformant')
  await refused(['--resource', 'Member', payload], /@reso\.context in .* says property, but --resource says Member/)
  await refused(
    ['--version', '1.7', payload],
    /@reso\.context in .* says Data Dictionary 2\.0, but --version says 1\.7/,
  )
  await refused([payload, older], /one version at a time/)
  const unknown = await file('unknown.json', {
    '@reso.context': 'urn:reso:metadata:9.9:resource:property',
    ListingKey: '1',
  })
  await refused([unknown], /nothing was generated for Data Dictionary 9\.9/)
  await refused(
    ['--metadata', await file('metadata.xml', EDMX), unknown],
    /nothing was generated for Data Dictionary 9\.9/,
  )
  const metadata = ['--metadata', await file('metadata.xml', EDMX)]
  const { verdict, text } = await validate(...metadata, '--version', '2.0', payload, older)
  assert.equal(verdict, 'conformant')
  assert.match(
    text,
    /\nAdvisories: 1\n {2}@reso\.context in .*older\.json SHOULD be Data Dictionary 2\.0, as --version says; found 1\.7\n/,
  )
  assert.match(text, /advisories: 1,/)
  assert.doesNotMatch((await validate(...metadata, payload)).text, /Advisories/)
  const nobody = await file('nobody.json', { '@reso.context': 'urn:reso:metadata:2.0:resource:home', ListingKey: '1' })
  await refused([nobody], /nobody\.json has records of home, which is not a Resource of Data Dictionary 2\.0/)
  const nearly = await file('nearly.json', {
    '@reso.context': 'urn:reso:metadata:2.0:resource:properties',
    ListingKey: '1',
  })
  await refused([nearly], /not a Resource .*; did you mean Property\?/)
})

test('a payload in which nothing can be judged does not pass', async () => {
  const local = await file('local.json', { ...CONTEXT, value: [{ Foo: 1 }, {}] })
  await refused([local], /no record of .*local\.json has a Field of Property, so nothing was judged/)
  await refused([await file('empty.json', { ...CONTEXT, value: [] })], /holds no record/)
})

test('names and values of a payload do nothing to a terminal', async () => {
  const payload = await file('escape.json', {
    ...CONTEXT,
    ListingKey: '\u001b[2J',
    StandardStatus: 'a\u001b[31m\nb',
    'x\u0007': 1,
  })
  const { text } = await validate(payload)
  assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u)
  assert.match(text, /found {5}a\\u001b\[31m\\u000ab\n {6}records {3}\\u001b\[2J/)
})
