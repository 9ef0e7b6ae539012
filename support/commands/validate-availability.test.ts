import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { AvailabilityReport } from '../results/availability/availability-report'
import { CONTEXT, EDMX, home, validatedFiles } from './testing/validated-files'

const { file, pathOf, refused, validate } = validatedFiles()

async function availabilityOf(...argv: readonly string[]): Promise<AvailabilityReport> {
  const out = pathOf('availability.json')
  await validate('--availability', out, ...argv)
  return JSON.parse(await readFile(out, 'utf8'))
}

test('--availability counts the records of all files in the shape of RESO', async () => {
  const first = await file('first.json', {
    ...CONTEXT,
    value: [
      { ListingKey: '1', City: 'Aptos', StandardStatus: 'Active', Media: [{ MediaKey: '7' }] },
      { ListingKey: '2', StandardStatus: 'Active', Colour: 'red' },
    ],
  })
  const second = await file('second.json', { ...CONTEXT, value: [{ ListingKey: '3', StandardStatus: 'Closed' }] })
  const { version, resources, fields, lookupValues } = await availabilityOf(first, second)
  assert.equal(version, '2.0')
  const [property] = resources
  assert.ok(property)
  assert.deepEqual(
    [property.resourceName, property.recordCount, property.numUniqueRecordsFetched, property.numSamples],
    ['Property', null, 3, 2],
  )
  assert.equal(property.chains, undefined)
  assert.deepEqual(
    property.expansions.map(({ fieldName, numExpandedRecordsFetched }) => [fieldName, numExpandedRecordsFetched]),
    [['Media', 1]],
  )
  assert.deepEqual(
    fields
      .map(({ resourceName, fieldName, frequency, isAdvertised }) => [resourceName, fieldName, frequency, isAdvertised])
      .sort(),
    [
      ['Media', 'MediaKey', 1, undefined],
      ['Property', 'City', 1, undefined],
      ['Property', 'Colour', 1, false],
      ['Property', 'ListingKey', 3, undefined],
      ['Property', 'Media', 1, undefined],
      ['Property', 'StandardStatus', 3, undefined],
    ],
  )
  assert.deepEqual(
    lookupValues.map(({ lookupValue, frequency }) => [lookupValue, frequency]),
    [
      ['Active', 2],
      ['Closed', 1],
    ],
  )
})

test('by metadata, what is advertised and no record has is counted, too', async () => {
  const metadata = ['--metadata', await file('metadata.xml', EDMX), '--resource', 'Property']
  const { fields } = await availabilityOf(...metadata, await file('home.json', home()))
  const frequency = (name: string) => fields.find(({ fieldName }) => fieldName === name)?.frequency
  assert.deepEqual([frequency('ListPrice'), frequency('Heating')], [1, 0])
})

test('a report that cannot be written is told', async () => {
  const payload = await file('one.json', { ...CONTEXT, ListingKey: '1' })
  await refused(['--availability', pathOf('nowhere/a.json'), payload], /--availability .* cannot be written/)
})
