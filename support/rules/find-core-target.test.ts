import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import type { JsonObject } from '../odata/json-value'
import { RequestError } from '../odata/request-error'
import { type Behaviour, FakeService } from '../payload/lookups/testing/fake-service'
import { NAME_PARAMETERS, REQUEST_PARAMETERS, VALUE_PARAMETERS } from './core-parameter'
import type { CoreTarget } from './core-target'
import { findTarget } from './find-core-target'
import { found, parameter, targetOf } from './web-api-core/testing/found-target'

const records = (number: number): readonly JsonObject[] =>
  Array.from({ length: number }, (_, index) => ({ Key: `K${index}`, BedroomsTotal: index }))

/** A service in which only some Resources have records. */
class Service extends FakeService {
  constructor(
    private readonly filled: readonly string[],
    behaviour: Behaviour = { records: records(3) },
  ) {
    super(behaviour)
  }

  override async page(...[resource, options]: Parameters<FakeService['page']>) {
    const page = await super.page(resource, options)
    return this.filled.includes(resource) ? page : { ...page, records: [] }
  }
}

async function resourceOf(...given: Parameters<typeof found>): Promise<CoreTarget> {
  const target = await found(...given)
  return target.kind === 'unknown' ? assert.fail(target.reason) : target
}

test('every Parameter is there or says why not', async () => {
  const all = [...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS]
  assert.deepEqual([...(await targetOf(records(3))).parameters.keys()].toSorted(), all.toSorted())
})

test('what is known of the Resource', async () => {
  const target = await targetOf(records(3))
  assert.equal(target.kind, 'known')
  assert.equal(target.resource, 'Property')
  assert.equal(target.keyField, 'Key')
  assert.deepEqual(target.sample, records(3))
  assert.equal(target.properties.get('BedroomsTotal')?.type.text, 'Edm.Int32')
  assert.equal(target.singleMode, undefined)
})

test('the Resource is the first that has records, in the order of the specification', async () => {
  const service = new Service(['Office', 'Member', 'Local'])
  const target = await resourceOf(service)
  assert.equal(target.resource, 'Member')
  assert.equal(parameter(target, 'EndpointResource').why, 'the first of the standard Resources that has records')
  assert.deepEqual(service.asked, ['https://example.org/Property?$top=100', 'https://example.org/Member?$top=100'])
})

test('another standard Resource may be the one that has records, a local one may not', async () => {
  assert.equal((await resourceOf(new Service(['Room', 'Local']))).resource, 'Room')
  const none = await resourceOf(new Service(['Room', 'Local']), { resourceNames: ['Property', 'Local2'] })
  assert.equal(none.resource, 'Property')
  assert.deepEqual(none.sample, [])
  assert.equal(parameter(none, 'EndpointResource').why, 'no standard Resource has records, this is the first')
})

test('the Resource of the RESOScript is taken with records or without', async () => {
  const pinned = { EndpointResource: ' Office ' }
  const target = await resourceOf(new Service(['Property']), { pinned })
  assert.equal(target.resource, 'Office')
  assert.deepEqual(target.sample, [])
  assert.equal(parameter(target, 'EndpointResource').origin, 'RESOScript')
})

test('a Resource that cannot be asked for is none', async () => {
  assert.deepEqual(await found([], { pinned: { EndpointResource: 'Listing' } }), {
    kind: 'unknown',
    reason: 'Parameter EndpointResource of the RESOScript is Listing, which is not an EntitySet of the metadata',
    advice: 'correct EndpointResource in the RESOScript, or leave it blank, so that one is chosen',
  })
  assert.deepEqual(await found([], { pinned: { EndpointResource: 'Local' } }), {
    kind: 'unknown',
    reason: 'the key of Local is not one Field, and the requests have one KeyField',
    advice: 'set Parameter EndpointResource in the RESOScript to a Resource whose key is one Field',
  })
})

/** Finds the target of a service whose metadata have this content. */
const foundIn = (content: string, service = new FakeService({ records: [] }), pinned = new Map<string, string>()) =>
  findTarget({
    model: modelOf(edmx(schema('Namespace="o"', content))),
    reader: service,
    dictionary: { resourceNames: ['Property'] },
    pinned,
    flags: {},
    now: new Date(),
    serviceRoot: 'https://example.org/odata',
    whyNotJudged: () => undefined,
    ask: () => assert.fail('nothing is to be asked'),
  })

test('each Resource of which every server has one may be the one that has records', async () => {
  const names = ['Property', 'Member', 'Office', 'Media', 'InternetTracking']
  const types = names.map(
    (name) => `<EntityType Name="${name}"><Key><PropertyRef Name="Key"/></Key>
<Property Name="Key" Type="Edm.String" Nullable="false"/></EntityType>`,
  )
  const sets = names.map((name) => `<EntitySet Name="${name}" EntityType="o.${name}"/>`)
  const content = `${types.join('')}<EntityContainer Name="c">${sets.toReversed().join('')}</EntityContainer>`
  for (const [index, name] of names.entries()) {
    const service = new Service(names.slice(index), { records: [{ Key: 'K1' }] })
    const target = await foundIn(content, service)
    assert.ok(target.kind === 'known')
    assert.equal(target.resource, name)
  }
})

test('a Resource without an EntityType in the metadata, or without a key, cannot be asked for', async () => {
  const advice = 'set Parameter EndpointResource in the RESOScript to a Resource whose key is one Field'
  const pinned = new Map([['EndpointResource', 'Property']])
  const target = (type: string) =>
    foundIn(
      `<EntityType Name="Keyless"/><EntityContainer Name="c"><EntitySet Name="Property" EntityType="${type}"/></EntityContainer>`,
      undefined,
      pinned,
    )
  assert.deepEqual(await target('other.Property'), {
    kind: 'unknown',
    reason: 'the EntitySet Property has no EntityType in the metadata',
    advice,
  })
  assert.deepEqual(await target('o.Keyless'), {
    kind: 'unknown',
    reason: 'the key of Property is not one Field, and the requests have one KeyField',
    advice,
  })
})

test('metadata without standard Resources have none to ask for', async () => {
  assert.deepEqual(await foundIn('<EntityContainer Name="Container"/>'), {
    kind: 'unknown',
    reason: 'the metadata have no EntitySet with the name of a standard Resource',
    advice: 'set Parameter EndpointResource in the RESOScript, or add one to the server',
  })
})

test('a Resource without records is taken before one that may not be read', async () => {
  const failing = (refused: string) =>
    new (class extends Service {
      override async page(...given: Parameters<FakeService['page']>) {
        if (given[0] === refused) throw new RequestError('unauthorized', 'no')
        return super.page(...given)
      }
    })([])
  for (const [refused, taken] of [
    ['Property', 'Member'],
    ['Room', 'Property'],
  ] as const) {
    const target = await resourceOf(failing(refused))
    assert.deepEqual([target.resource, target.sample], [taken, []])
  }
})

test('a Resource whose records may not be judged is neither chosen nor taken from the RESOScript', async () => {
  const whyNotJudged = (entitySet: string) =>
    entitySet === 'Property' ? ({ kind: 'unknown', reason: 'not ours', advice: 'tell whose' } as const) : undefined
  const service = new Service(['Property', 'Member'])
  assert.equal((await resourceOf(service, { whyNotJudged })).resource, 'Member')
  assert.ok(service.asked.every((url) => !url.includes('/Property')))
  const refused = {
    kind: 'unknown',
    reason: 'Property may not be asked for: not ours',
    advice: 'tell whose; or name another EndpointResource in the RESOScript',
  }
  assert.deepEqual(await found(service, { whyNotJudged, pinned: { EndpointResource: 'Property' } }), refused)
  const none = () => whyNotJudged('Property')
  assert.deepEqual(await found(service, { whyNotJudged: none, resourceNames: ['Property'] }), {
    ...refused,
    reason: 'Property may not be asked for: not ours',
  })
})

test('a hundred records are sampled, through nextLinks where pages are smaller', async () => {
  const sizes = async (number: number, pageSize: number, links = true) => {
    const service = new FakeService({ records: records(number), links, pageSize: () => pageSize })
    return [(await resourceOf(service)).sample.length, service.asked.length]
  }
  assert.deepEqual(await sizes(250, 1000), [100, 1])
  assert.deepEqual(await sizes(250, 40), [100, 3])
  assert.deepEqual(await sizes(70, 40), [70, 2])
  assert.deepEqual(await sizes(250, 40, false), [40, 1])
  assert.deepEqual(await sizes(250, 3), [30, 10])
})

test('no more records are taken than were asked for, if the server sends more', async () => {
  const service = new FakeService({ records: records(130), ignores: ['$top'] })
  assert.equal((await resourceOf(service)).sample.length, 100)
  for (const [pageSize, requests] of [
    [50, 2],
    [40, 3],
  ] as const) {
    const paged = new (class extends FakeService {
      override page(resource: string) {
        return super.page(resource, {})
      }
    })({ records: records(250), links: true, pageSize: () => pageSize })
    assert.equal((await resourceOf(paged)).sample.length, 100)
    assert.equal(paged.asked.length, requests)
  }
})

test('a request that fails is passed on', async () => {
  const service = new FakeService({ records: [], fails: () => 'refused' })
  await assert.rejects(found(service), RequestError)
})

test('the next Resource is asked for after one that may not be read, but not after no answer', async () => {
  const failing = (kind: 'unauthorized' | 'unanswered' | 'budget') =>
    new (class extends Service {
      override async page(...given: Parameters<FakeService['page']>) {
        if (given[0] === 'Property') throw new RequestError(kind, 'no')
        return super.page(...given)
      }
    })(['Member'])
  assert.equal((await resourceOf(failing('unauthorized'))).resource, 'Member')
  await assert.rejects(found(failing('unanswered')), RequestError)
  await assert.rejects(found(failing('budget')), RequestError)
})
