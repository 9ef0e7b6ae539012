import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { ODataClient } from '../../odata/odata-client'
import { type Behaviour, FakeService } from '../../payload/lookups/testing/fake-service'
import { readRunConfiguration } from '../settings/run-configuration'
import { checkLookupResource, checkRequests } from './records'

const container = (...names: readonly string[]) =>
  modelOf(
    edmx(
      schema(
        'Namespace="a"',
        `${names.map((name) => `<EntityType Name="${name}"/>`).join('')}<EntityContainer Name="Default">
        ${names.map((name) => `<EntitySet Name="${name}" EntityType="a.${name}"/>`).join('')}</EntityContainer>`,
      ),
    ),
  )

const connection = {
  serviceRoot: 'https://api.example.org',
  credentials: { kind: 'bearer token', token: 'token-of-tests' },
} as const

/** Examines requests to a server with these EntitySets. */
async function requests(names: readonly string[], behaviour: Behaviour, environment = {}) {
  const model = container(...names)
  const reader = new FakeService(behaviour)
  const exchange = (await reader.page('Metadata', {})).exchange
  reader.asked.length = 0
  const client = new ODataClient(connection)
  const service = {
    connection,
    configuration: readRunConfiguration({}, environment, '/'),
    client,
    exchanges: [],
    metadata: () => client.metadata(),
  }
  const { status, says } = await checkRequests({ model, exchange, service, metadataMs: 0 }, reader, {
    mostMs: 0,
    now: () => 0,
  })
  return { status, says: says.join(), asked: reader.asked }
}

const records = [{ LookupKey: '1' }, { LookupKey: '2' }]

test('Property is asked, else the first EntitySet, three times for one record, then what is not rehearsed is counted', async () => {
  const property = await requests(['Member', 'Property'], { records })
  assert.equal(property.status, 'ok')
  assert.deepEqual(property.asked, [
    ...Array(3).fill('https://example.org/Property?$top=1'),
    'https://example.org/Member?$count=true&$top=1',
    'https://example.org/Property?$count=true&$top=1',
  ])
  assert.match(
    property.says,
    /^one record of Property takes \d+ ms; a full run of Data Dictionary 2\.0 may take .* up to 39 requests: 3 passes.*,a run of Web API Core may take/,
  )
  assert.match((await requests(['Member'], { records })).asked.join(), /\/Member\?/)
})

test('a budget that may not do is a warning with the number that does', async () => {
  const names = ['Member', 'Property']
  assert.equal((await requests(names, { records }, { REQUEST_BUDGET: '39' })).status, 'ok')
  const { status, says } = await requests(names, { records }, { REQUEST_BUDGET: '38' })
  assert.equal(status, 'warning')
  assert.match(says, /more than the 38 that a run sends: set REQUEST_BUDGET=39, or a smaller SAMPLE_LIMIT,a run of/)
  const usual = await requests(names, { records, count: () => 9_000_000n }, { SAMPLE_LIMIT: '2000000' })
  assert.match(usual.says, /more than the 10,000 that a run sends: set REQUEST_BUDGET=12033/)
})

test('without records no time is estimated', async () => {
  const failed = await requests(['Property'], {
    records,
    fails: (options) => (options['$top'] ? 'unanswered' : undefined),
  })
  assert.equal(failed.status, 'warning')
  assert.match(failed.says, /^the time of a run cannot be estimated, because no record was answered: GET/)
  const none = await requests([], { records })
  assert.deepEqual([none.status, none.asked.length], ['warning', 0])
})

const lookups = async (names: readonly string[], behaviour: Behaviour) => {
  const { status, says } = await checkLookupResource(container(...names), new FakeService(behaviour))
  return [status, ...says].join(' ')
}

test('the Lookup Resource is declared and counts its records', async () => {
  assert.equal(await lookups(['Lookup'], { records }), 'ok 2 records')
  assert.match(await lookups(['Property'], { records }), /^warning not declared: .*or use EnumTypes$/)
  assert.match(await lookups(['Lookup'], { records: [] }), /^warning 0 records: .*serve a record for each value$/)
  assert.match(
    await lookups(['Lookup'], { records, count: () => undefined }),
    /^warning Lookup answers without a count/,
  )
  assert.match(await lookups(['Lookup'], { records, fails: () => 'refused' }), /^warning not answered: GET/)
})
