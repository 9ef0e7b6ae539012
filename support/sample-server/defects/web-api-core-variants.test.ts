import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validateMetadata } from '../../rules/validate-metadata'
import { bodyOf, clientOf, type SampleClient } from '../testing/sample-client'

const SECOND = 1000

const valuesOf = async (client: SampleClient, field: string, query = ''): Promise<readonly unknown[]> =>
  ((await client.body(`/Property?$select=${field}${query}`)).value ?? []).map((row) => row[field])

test('odata-4-01: annotations have no prefix, metadata say 4.01, and who wants 4.0 gets it', async (context) => {
  const client = await clientOf(context, { defects: ['odata-4-01'], recordsPerResource: 9 })
  const newest = await client.get('/Property?$count=true&$select=ListingKey', { Prefer: 'maxpagesize=5' })
  assert.equal(newest.headers.get('OData-Version'), '4.01')
  assert.deepEqual(Object.keys(bodyOf(newest)), ['@context', '@count', 'value', '@nextLink'])
  const { text, headers } = await client.get('/$metadata', { 'OData-MaxVersion': '4.01' })
  assert.equal(headers.get('OData-Version'), '4.01')
  assert.match(text, /<edmx:Edmx Version="4\.01"/)
  assert.ok((await validateMetadata(text)).valid)
  const older = await client.get('/Property?$count=true', { 'OData-MaxVersion': '4.0' })
  assert.equal(older.headers.get('OData-Version'), '4.0')
  assert.ok('@odata.count' in bodyOf(older))
  assert.match((await client.get('/$metadata', { 'OData-MaxVersion': '4.0' })).text, /<edmx:Edmx Version="4\.0"/)
})

for (const value of ['nulls', 'defaults'] as const)
  test(`${value}-omitted: the server says that it has applied the preference, where it was asked for`, async (context) => {
    const client = await clientOf(context, { defects: [`${value}-omitted`] })
    const applied = async (Prefer: string) =>
      (await client.get('/Property?$top=1', { Prefer })).headers.get('Preference-Applied')
    assert.equal(await applied(`omit-values=${value}`), `omit-values=${value}`)
    assert.equal(await applied(value === 'nulls' ? 'omit-values=defaults' : 'omit-values=nulls'), null)
  })

test('clock-ahead: some records are of the future by our clock, and of the past by that of the server', async (context) => {
  const client = await clientOf(context, { defects: ['clock-ahead'] })
  const path = '/Property?$filter=ModificationTimestamp lt now()'
  const { headers } = await client.get(path)
  const ahead = Date.parse(headers.get('Date') ?? '') - Date.now()
  assert.ok(ahead > 30 * SECOND && ahead < 90 * SECOND, String(ahead))
  const { value = [] } = await client.body(path)
  assert.equal(value.length, 100)
  const future = value.filter((row) => Date.parse(String(row['ModificationTimestamp'])) > Date.now())
  assert.ok(future.length > 0 && future.length <= 3)
})

test('null-order: nulls come first in ascending and last in descending order, in pages of 20 with others', async (context) => {
  const client = await clientOf(context, { defects: ['null-order'] })
  for (const field of ['ModificationTimestamp', 'BedroomsTotal']) {
    const ascending = await valuesOf(client, field, `&$orderby=${field} asc&$top=20`)
    assert.deepEqual(
      ascending.map((value) => value === null),
      Array.from({ length: 20 }, (_, index) => index < 14),
    )
    const descending = await valuesOf(client, field, `&$orderby=${field} desc`)
    assert.deepEqual(
      descending.map((value) => value === null),
      Array.from({ length: 100 }, (_, index) => index >= 86),
    )
  }
  assert.ok((await valuesOf(client, 'ListingContractDate')).filter((value) => value === null).length >= 14)
})

test('decimal-1234567.89: prices are sent with all their digits, and compared by them', async (context) => {
  const client = await clientOf(context, { defects: ['decimal-1234567.89'] })
  const countOf = async (filter: string) => (await valuesOf(client, 'ListPrice', `&$filter=ListPrice ${filter}`)).length
  assert.match((await client.get('/Property?$select=ListPrice')).text, /"ListPrice":1234567\.89\b/)
  assert.deepEqual(
    [await countOf('eq 1234567.89'), await countOf('gt 1234567.89'), await countOf('lt 1234567.89')],
    [50, 25, 25],
  )
})

test('big-integers: integers beyond 2^53 are sent and compared by all their digits', async (context) => {
  const client = await clientOf(context, { defects: ['big-integers'] })
  const { text } = await client.get('/Property?$select=BedroomsTotal&$filter=BedroomsTotal eq 9007199254740993')
  const sent = [...text.matchAll(/"BedroomsTotal":([^,}]+)/g)].map(([, digits]) => digits)
  assert.ok(sent.length > 5)
  assert.deepEqual(new Set(sent), new Set(['9007199254740993']))
  const { value } = await client.body('/Property?$filter=BedroomsTotal eq 9007199254740992')
  assert.deepEqual(value, [])
  assert.ok((await valuesOf(client, 'BedroomsTotal')).includes(null))
})

test('awkward-lookups: records and the Lookup Resource have the same awkward values', async (context) => {
  const client = await clientOf(context, { defects: ['awkward-lookups'] })
  const used = new Set((await valuesOf(client, 'AccessibilityFeatures')).flat())
  assert.ok(used.size === 3 && used.has("Farmer's Market & Co"))
  const filter = (condition: string) => `$filter=${encodeURIComponent(condition)}`
  const { value = [] } = await client.body(`/Lookup?${filter("LookupName eq 'AccessibilityFeatures'")}`)
  const listed = value.map((row) => row['LookupValue'])
  for (const one of used) {
    assert.ok(listed.includes(one), String(one))
    const literal = `'${String(one).replaceAll("'", "''")}'`
    const found = await valuesOf(
      client,
      'AccessibilityFeatures',
      `&${filter(`AccessibilityFeatures/any(x:x eq ${literal})`)}`,
    )
    assert.ok(found.length > 0 && found.every((values) => Array.isArray(values) && values.includes(one)))
  }
  const enumTypes = await clientOf(context, { defects: ['awkward-lookups'], representation: 'EnumTypes' })
  assert.ok(!(await valuesOf(enumTypes, 'AccessibilityFeatures')).flat().some((one) => used.has(one)))
})

test('bedrooms-not-searchable: BedroomsTotal is sent, but no condition', async (context) => {
  const client = await clientOf(context, { defects: ['bedrooms-not-searchable'] })
  assert.ok((await valuesOf(client, 'BedroomsTotal', '&$filter=ListPrice gt 0')).length > 0)
  assert.equal((await client.get('/Property?$filter=BedroomsTotal gt 0')).status, 400)
})

test('annotated-records: records have annotations under every $select, alone and in pages', async (context) => {
  const client = await clientOf(context, { defects: ['annotated-records'] })
  const { value = [] } = await client.body('/Property?$select=City&$top=3')
  assert.equal(value.length, 3)
  for (const row of value) assert.deepEqual(Object.keys(row).filter((name) => name.includes('@')).length, 2)
  const key = String(value[0]?.['ListingKey'] ?? 'Property-000001')
  const { text } = await client.get(`/Property('${key}')?$select=ListingKey`)
  assert.match(text, /"@odata\.etag":/)
})

test('absolute-service-document: every item has an absolute URL and no kind', async (context) => {
  const client = await clientOf(context, { defects: ['absolute-service-document'] })
  const { value = [] } = await client.body('/')
  assert.ok(value.length > 5)
  for (const { name, kind, url } of value) {
    assert.equal(kind, undefined)
    assert.match(String(url), new RegExp(`^https?://.*/odata/${String(name)}$`))
  }
})

test('unlisted-property: the service document and the metadata leave Property out', async (context) => {
  const client = await clientOf(context, { defects: ['unlisted-property'] })
  const { value = [] } = await client.body('/')
  assert.ok(value.length > 5)
  assert.ok(!value.some(({ name }) => name === 'Property'))
  const { text } = await client.get('/$metadata')
  assert.match(text, /<EntitySet Name="Property" IncludeInServiceDocument="false" /)
})

test('property-shortened-expansions: a list has one record, and its nextLink leads to the others', async (context) => {
  const client = await clientOf(context, { defects: ['property-shortened-expansions'] })
  const { value = [] } = await client.body('/Property?$expand=Media&$top=20')
  const shortened = value.filter((row) => 'Media@odata.nextLink' in row)
  assert.ok(shortened.length > 0)
  for (const row of shortened) assert.equal((row['Media'] as readonly unknown[]).length, 1)
  const { value: others = [] } = await client.body(`/${String(shortened[0]?.['Media@odata.nextLink'])}`)
  assert.ok(others.length > 0)
})
