import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientOf, type SampleClient } from '../../testing/sample-client'

const lookups = async (client: SampleClient, lookupName: string): Promise<readonly unknown[]> => {
  const { value = [] } = await client.body(`/Lookup?$filter=LookupName eq '${lookupName}'`)
  return value.map((row) => row['LookupValue'])
}

/** The different values of AccessibilityFeatures, each as JSON. */
const features = async (client: SampleClient): Promise<readonly string[]> => {
  const { value = [] } = await client.body('/Property?$select=AccessibilityFeatures')
  return [...new Set(value.map((row) => JSON.stringify(row['AccessibilityFeatures'])))].sort()
}

const hasStatus = async (client: SampleClient, query: string): Promise<boolean> =>
  ((await client.body(`/Property?${query}`)).value ?? []).every((row) => row['StandardStatus'] !== null)

test('core-string-enum-single-lookup: the Lookup Resource lacks StandardStatus', async (context) => {
  const sound = await clientOf(context)
  assert.ok((await lookups(sound, 'StandardStatus')).includes('Active'))
  const client = await clientOf(context, { defects: ['core-string-enum-single-lookup'] })
  assert.deepEqual(await lookups(client, 'StandardStatus'), [])
  assert.deepEqual(await features(client), await features(sound))
  assert.equal(await hasStatus(client, '$top=100'), true)
  assert.equal(await hasStatus(client, '$top=20'), false)
})

for (const [name, lost] of [
  ['core-string-enum-multi-lookup-1', 'Accessible Bedroom'],
  ['core-string-enum-multi-lookup-2', 'Visitable'],
] as const) {
  test(`${name}: the Lookup Resource lacks ${lost}`, async (context) => {
    const client = await clientOf(context, { defects: [name] })
    const all = await lookups(await clientOf(context), 'AccessibilityFeatures')
    assert.deepEqual(
      await lookups(client, 'AccessibilityFeatures'),
      all.filter((value) => value !== lost),
    )
    assert.deepEqual(await features(client), ['["Accessible Bedroom","Visitable"]', '["Accessible Bedroom"]'])
    const enumTypes = await clientOf(context, { defects: [name], representation: 'EnumTypes' })
    assert.ok((await features(enumTypes)).length > 2)
  })
}

test('core-string-enum-single-in: the server speaks OData 4.01', async (context) => {
  const client = await clientOf(context, { defects: ['core-string-enum-single-in'] })
  assert.equal((await client.get('/Property?$top=1')).headers.get('OData-Version'), '4.01')
})
