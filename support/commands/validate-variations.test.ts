import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { CONTEXT, EDMX, home, validatedFiles } from './testing/validated-files'

const { file, pathOf, refused, validate } = validatedFiles()

/** A name, a value of an open Lookup and a name in an expansion that are nearly standard, and some that are not. */
const NEARLY = {
  ...CONTEXT,
  ListingKey: '1',
  Price: 3,
  Heating: ['Basebord', 'Dragon'],
  Media: [{ MediaKey: '1', MediaCategry: 'Photo' }],
  Colour: 'red',
}

test('names and values in RESO Common Format that are nearly standard have to be resolved', async () => {
  const { verdict, text } = await validate(await file('nearly.json', NEARLY))
  assert.equal(verdict, 'not conformant')
  assert.match(text, /^ {6}found {5}Basebord \(like Baseboard\), Dragon$/m)
  assert.match(text, /^Variations that have to be resolved: 3$/m)
  assert.match(text, /^ {2}Property\.Price {2}-> {2}ListPrice {2}\(missing word: /m)
  assert.match(text, /^ {2}Property\.Heating 'Basebord' {2}-> {2}Baseboard {2}\(close: /m)
  assert.match(text, /^ {2}Media\.MediaCategry {2}-> {2}MediaCategory {2}\(close: /m)
  assert.match(text, /errors: 0, .* variations: 3$/m)
})

test('both spellings of a value are standard, and no variation of each other', async () => {
  const payload = await file('spellings.json', {
    ...CONTEXT,
    value: [{ StandardStatus: 'ActiveUnderContract' }, { StandardStatus: 'Active Under Contract' }],
  })
  const { verdict, text } = await validate(payload)
  assert.equal(verdict, 'conformant')
  assert.match(text, /^Variations that have to be resolved: none$/m)
})

test('a standard name that any file has is not what another name should have been', async () => {
  const alone = await file('price.json', { ...CONTEXT, Price: 3, ListingKey: '1' })
  const other = await file('list-price.json', { ...CONTEXT, ListPrice: 3, ClosePrice: 2 })
  assert.equal((await validate(alone)).verdict, 'not conformant')
  const { verdict, text } = await validate(alone, other)
  assert.equal(verdict, 'conformant', text)
})

test('Data Dictionary 1.7 has no variations', async () => {
  const payload = await file('old.json', {
    ...NEARLY,
    '@reso.context': 'urn:reso:metadata:1.7:resource:property',
  })
  const { verdict, text } = await validate(payload)
  assert.equal(verdict, 'conformant')
  assert.doesNotMatch(text, /[Vv]ariations/)
  const message = /there are variations since Data Dictionary 2\.0, and payloads were judged by 1\.7/
  for (const options of [['--init'], ['--variations', 'v.json']]) await refused([...options, payload], message)
  await refused(['--review', await file('none.json', { reviewed: [] }), payload], message)
})

test('what a server advertises is not compared', async () => {
  const metadata = await file('metadata.xml', EDMX)
  const payload = await file('advertised.json', home())
  const { text } = await validate('--metadata', metadata, '--resource', 'Property', payload)
  assert.doesNotMatch(text, /[Vv]ariations/)
})

test('a review that is begun, filled in and read settles them', async () => {
  const payload = await file('reviewed.json', NEARLY)
  const review = pathOf('review.json')
  const { verdict, text } = await validate('--init', '--review', review, payload)
  assert.equal(verdict, undefined)
  assert.match(text, /review\.json has an entry for each variation/)
  await refused(['--init', '--review', review, payload], /exists already/)
  assert.equal((await validate('--review', review, payload)).verdict, 'not conformant')

  const decided = (await readFile(review, 'utf8'))
    .replaceAll('"decision": ""', '"decision": "ignored"')
    .replaceAll('"reason": ""', '"reason": "ours"')
    .replaceAll('"by": ""', '"by": "Ann"')
    .replaceAll('"on": ""', '"on": "2026-11-01"')
  await file('review.json', decided)
  const settled = await validate('--review', review, payload)
  assert.equal(settled.verdict, 'conformant', settled.text)
  assert.match(settled.text, /^Settled by the review: \d+ variations /m)

  const without = await file('without.json', { ...CONTEXT, ListingKey: '1' })
  const { text: silent } = await validate('--review', review, without)
  assert.doesNotMatch(silent, /not a variation any more/)
})

test('a review does not make a value of a locked Lookup standard', async () => {
  const entry = { resource: 'Property', field: 'StandardStatus', value: 'Activee', reason: 'ours', by: 'Ann' }
  const review = await file('locked-review.json', {
    reviewed: [{ ...entry, decision: 'ignored', on: '2026-11-01' }],
  })
  const payload = await file('locked.json', { ...CONTEXT, StandardStatus: 'Activee' })
  const { verdict, text } = await validate('--review', review, payload)
  assert.equal(verdict, 'not conformant')
  assert.match(text, /errors: 1, .* variations: 0$/m)
})

test('--variations leaves them in the shape of RESO', async () => {
  const out = pathOf('variations.json')
  await validate('--variations', out, await file('written.json', NEARLY))
  const { version, variations } = JSON.parse(await readFile(out, 'utf8'))
  assert.equal(version, '2.0')
  const blocking = [...variations.fields, ...variations.lookups].filter((entry) => entry.blocking)
  assert.deepEqual(
    blocking.map(({ resourceName, fieldName, lookupValue }) => [resourceName, fieldName, lookupValue]),
    [
      ['Media', 'MediaCategry', undefined],
      ['Property', 'Price', undefined],
      ['Property', 'Heating', 'Basebord'],
    ],
  )
})
