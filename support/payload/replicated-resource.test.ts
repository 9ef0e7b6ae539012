import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { FakeService, lookupRecords } from './lookups/testing/fake-service'
import { offeredValues } from './offered-values'
import { entitySetOf, fieldResourceOf, lookupResourceOf } from './replicated-resource'

const model = (entitySets: string) =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Lookup"><Property Name="LookupKey" Type="Edm.String"/></EntityType>
<EntityType Name="Field"><Property Name="FieldKey" Type="Edm.String"/></EntityType>
<EntityType Name="Property"><Property Name="City" Type="Edm.String">
<Annotation Term="RESO.OData.Metadata.LookupName" String="City"/></Property></EntityType>
<EntityContainer Name="c">${entitySets}</EntityContainer>`,
      ),
    ),
  )

const set = (name: string, type: string) => `<EntitySet Name="${name}" EntityType="o.${type}"/>`
const declared = model(set('Lookups', 'Lookup'))
const undeclared = model(set('Property', 'Property'))

describe('the EntitySet of a Resource', () => {
  test('may have another name', () => assert.equal(entitySetOf(declared, 'Lookup')?.name, 'Lookups'))
  test('of the same name goes first', () =>
    assert.equal(entitySetOf(model(set('All', 'Lookup') + set('Lookup', 'Lookup')), 'Lookup')?.name, 'Lookup'))
  test('is missing', () => assert.equal(entitySetOf(undeclared, 'Lookup'), undefined))
  test('of an undeclared Resource is missing', () => assert.equal(entitySetOf(declared, 'Office'), undefined))
})

describe('the Lookup Resource', () => {
  test('is asked for under the name of its EntitySet, once, however often it is needed', async () => {
    const service = new FakeService({ records: lookupRecords(3) })
    const resource = lookupResourceOf(declared, service, undefined)
    assert.ok(resource)
    assert.equal(await resource.fetched(), undefined)
    const [records, again] = await Promise.all([resource.lookupRecords(), resource.lookupRecords(), resource.records()])
    assert.equal(records, again)
    assert.equal(records.kind === 'unknown' || records.byLookupName.get('City')?.length, 3)
    assert.equal(service.asked.filter((url) => url === 'https://example.org/Lookups?$top=1000&$skip=0').length, 1)
    const [known, fetched] = [await resource.records(), await resource.fetched()]
    assert.ok(known.kind === 'known' && fetched?.kind === 'known')
    assert.deepEqual(fetched.records, known.records)
  })

  test('from a file asks for nothing, though there is a server', async () => {
    const service = new FakeService({ records: [] })
    const resource = lookupResourceOf(undeclared, service, lookupRecords(2))
    for (const known of [await resource?.records(), await resource?.fetched()]) {
      assert.ok(known?.kind === 'known')
      assert.deepEqual([known.records, known.requestOf(0)], [lookupRecords(2), undefined])
    }
    assert.deepEqual([service.asked, resource?.served], [[], undefined])
  })

  test('is none when it is neither declared nor saved', () => {
    const service = new FakeService({ records: [] })
    assert.equal(lookupResourceOf(undeclared, service, undefined), undefined)
    assert.equal(fieldResourceOf(undeclared, service), undefined)
    const fields = fieldResourceOf(model(set('Fields', 'Field')), service)
    assert.equal(fields?.resource.key, 'FieldKey')
    assert.ok(fields.served)
  })
})

describe('the records of a Resource', () => {
  test('know the request that brought them', async () => {
    const service = new FakeService({ records: lookupRecords(5), pageSize: () => 3 })
    const known = await lookupResourceOf(declared, service, undefined)?.records()
    assert.ok(known?.kind === 'known')
    assert.equal(known.incomplete, undefined)
    assert.deepEqual(
      [0, 2, 3, 4, 5].map((index) => known.requestOf(index)?.url.replace(/.*skip=/, '')),
      ['0', '0', '3', '3', undefined],
    )
  })

  test('may be some of them', async () => {
    const counting = new FakeService({ records: lookupRecords(2), count: () => 3n })
    const some = await lookupResourceOf(declared, counting, undefined)?.records()
    assert.ok(some?.kind === 'known')
    assert.deepEqual([some.records.length, some.incomplete?.cause], [2, 'replication of the Lookup Resource'])
    const none = await lookupResourceOf(
      declared,
      new FakeService({ records: [], count: () => 3n }),
      undefined,
    )?.records()
    assert.equal(none?.kind, 'unknown')
    const empty = await lookupResourceOf(declared, new FakeService({ records: [] }), undefined)?.records()
    assert.deepEqual(empty?.kind === 'known' && [empty.records, Object.hasOwn(empty, 'incomplete')], [[], false])
  })

  test('are none where only a file is under test', async () => {
    const resource = fieldResourceOf(model(set('Fields', 'Field')), undefined)
    assert.equal(resource?.served, undefined)
    assert.deepEqual(await resource?.records(), {
      kind: 'unknown',
      reason: 'no records of the Field Resource were given',
      advice: 'name the server with RESOSCRIPT=file.resoscript',
    })
    assert.deepEqual(await lookupResourceOf(declared, undefined, undefined)?.lookupRecords(), {
      kind: 'unknown',
      reason: 'the values are records of the Lookup Resource, and none were given',
      advice: 'save the records of the Lookup Resource and name the file with LOOKUPS=file.json',
    })
  })

  test('are asked for again, counted, and asked for by pages', async () => {
    const service = new FakeService({ records: lookupRecords(2) })
    const { served } = lookupResourceOf(declared, service, undefined) ?? {}
    assert.ok(served)
    assert.equal((await served.page({ $top: 1 })).records.length, 1)
    assert.equal((await served.filledPage({ $top: 2 })).records.length, 2)
    const count = await served.count()
    assert.ok(count.kind === 'given')
    assert.deepEqual([count.count, count.partial], [2n, undefined])
    const [first, remembered, again] = [
      await served.replication(),
      await served.replication(),
      await served.replicateAgain(),
    ]
    assert.equal(first, remembered)
    assert.notEqual(again, first)
    assert.deepEqual(again.records, first.records)
    assert.ok(service.asked.every((url) => url.startsWith('https://example.org/Lookups?')))
    const empty = new FakeService({ records: lookupRecords(2), beginsEmpty: true })
    const behind = lookupResourceOf(declared, empty, undefined)?.served
    assert.equal((await behind?.page({ $top: 1 }))?.records.length, 0)
    assert.equal((await behind?.filledPage({ $top: 1 }))?.records.length, 1)
  })
})

describe('values of a string lookup that are unknown name the fault', () => {
  const unknown = async (of: typeof declared, resource: ReturnType<typeof lookupResourceOf>) => {
    const entityType = of.resource('Property')
    const city = entityType && of.properties(entityType)[0]
    assert.ok(city)
    const values = offeredValues(of, 'Property.City', city, await resource?.lookupRecords())
    assert.ok(values.kind === 'unknown')
    return values
  }
  const served = (records: ReturnType<typeof lookupRecords>) =>
    lookupResourceOf(declared, new FakeService({ records }), undefined)

  test('not in the metadata', async () =>
    assert.equal((await unknown(undeclared, undefined)).cause, 'Lookup Resource in the metadata'))

  test('declared, but only a file is under test', async () => {
    const { reason, cause } = await unknown(declared, lookupResourceOf(declared, undefined, undefined))
    assert.deepEqual([reason, cause], ['the values are records of the Lookup Resource, and none were given', undefined])
  })

  test('not on the server', async () => {
    const service = new FakeService({ records: [], fails: () => 'unauthorized' })
    const { cause, evidence } = await unknown(declared, lookupResourceOf(declared, service, undefined))
    assert.equal(cause, 'Lookup Resource on the server')
    assert.match(evidence ?? '', /^curl /)
  })

  test('no record of the name', async () => {
    const county = lookupRecords(1).map((record) => ({ ...record, LookupName: 'County' }))
    assert.equal((await unknown(declared, served(county))).cause, 'Lookup records of City')
  })

  test('no record that offers a value', async () => {
    const blank = lookupRecords(1).map((record) => ({ ...record, LookupValue: ' ' }))
    assert.equal((await unknown(declared, served(blank))).cause, 'Lookup records')
  })
})
