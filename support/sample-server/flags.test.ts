import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSampleServer } from './sample-server'
import { clientOf, type Row, SampleClient } from './testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer({ representation: 'IsFlags' }))
})
after(() => client.server.close())

const FIELD = 'AccessibilityFeatures'
const literal = (names: string): string => encodeURIComponent(`org.reso.metadata.enums.${FIELD}'${names}'`)

const namesOf = (row: Row): readonly string[] => (typeof row[FIELD] === 'string' ? row[FIELD].split(',') : [])

/** The names in each record that a filter lets pass. */
const found = async (filter: string): Promise<readonly (readonly string[])[]> =>
  ((await client.body(`/Property?$filter=${FIELD} ${filter}`)).value ?? []).map(namesOf)

test('a server with IsFlags answers every Resource of its service document', async () => {
  for (const { name } of (await client.body('')).value ?? []) {
    const { value = [], error } = await client.body(`/${name}?$top=3`)
    assert.equal(error, undefined, String(name))
    assert.ok(value.length > 0, String(name))
  }
})

test('many values are one text with commas, none are null, in records about the server too', async (context) => {
  const { value = [] } = await client.body(`/Property?$select=${FIELD}`)
  assert.ok(value.some((row) => namesOf(row).length > 1))
  assert.ok(value.some((row) => row[FIELD] === null))
  assert.ok(value.every((row) => row[FIELD] === null || /^\w+(,\w+)*$/.test(String(row[FIELD]))))
  const newer = await clientOf(context, { representation: 'IsFlags', dictionaryVersion: '2.1' })
  const [lookup] = (await newer.body('/Lookup?$top=1')).value ?? []
  assert.equal(typeof lookup?.['FeedTypes'], 'string')
})

test('has finds the records with a flag, and with several', async () => {
  const { value = [] } = await client.body(`/Property?$select=${FIELD}`)
  const rows = value.map(namesOf)
  const [one = '', other = ''] = rows.find((names) => names.length > 1) ?? []
  assert.deepEqual(
    await found(`has ${literal(one)}`),
    rows.filter((names) => names.includes(one)),
  )
  assert.deepEqual(
    await found(`has ${literal(`${one},${other}`)}`),
    rows.filter((names) => names.includes(one) && names.includes(other)),
  )
})

test('eq compares all flags, in any order', async () => {
  const { value = [] } = await client.body(`/Property?$select=${FIELD}`)
  const names = value.map(namesOf).find(({ length }) => length > 1) ?? []
  const same = await found(`eq ${literal(names.toReversed().join(','))}`)
  assert.ok(same.length > 0)
  for (const other of same) assert.deepEqual(other, names)
})
