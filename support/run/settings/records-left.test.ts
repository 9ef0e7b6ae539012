import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import type { CollectionPage, CollectionReader, QueryOptions } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { RequestError, type RequestErrorKind } from '../../odata/request-error'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { checkRecordsLeft, whyNoRecordsLeft } from './records-left'
import { readRunConfiguration } from './run-configuration'

const NAME = '<Property Name="OriginatingSystemName" Type="Edm.String"/>'

const modelWith = (fields: Readonly<Record<string, string>>) =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `${Object.entries(fields)
          .map(([name, field]) => `<EntityType Name="${name}">${field}</EntityType>`)
          .join('')}
<EntityContainer Name="c">${Object.keys(fields)
          .map((name) => `<EntitySet Name="${name}" EntityType="o.${name}"/>`)
          .join('')}</EntityContainer>`,
      ),
    ),
  )

const model = modelWith({ Lookup: NAME, Teams: NAME, OUID: '', Member: NAME, Property: NAME })

/** A server with records of some Resources, which knows one filter. */
class Server implements CollectionReader {
  readonly asked: string[] = []

  constructor(
    readonly records: Readonly<Record<string, readonly JsonObject[]>>,
    readonly fails: (resource: string, options: QueryOptions) => RequestErrorKind | undefined = () => undefined,
  ) {}

  async page(resource: string, options: QueryOptions): Promise<CollectionPage> {
    this.asked.push(`${resource} ${Object.values(options).join(' ')}`)
    assert.deepEqual(
      Object.keys(options).filter((name) => name !== '$filter'),
      ['$top'],
    )
    const kind = this.fails(resource, options)
    if (kind !== undefined) throw new RequestError(kind, 'no')
    const [, name] = /^OriginatingSystemName eq '(.*)'$/.exec(String(options['$filter'] ?? '')) ?? []
    const all = this.records[resource] ?? []
    const records = name === undefined ? all : all.filter((record) => record['OriginatingSystemName'] === name)
    return { records: records.slice(0, Number(options['$top'])), exchange: exchangeOf(resource) }
  }

  nextPage(): Promise<CollectionPage> {
    return assert.fail('one page is enough')
  }
}

const of = (...names: readonly string[]): JsonObject[] =>
  names.map((OriginatingSystemName) => ({ OriginatingSystemName }))

const settings = (given: Readonly<Record<string, string>>) => readRunConfiguration(given, {}, '/')
const NORTH = settings({ originatingSystemName: 'North' })

test('one record is enough, of the Resources that usually have most', async () => {
  const server = new Server({ Property: of('South', 'North') })
  assert.equal(await whyNoRecordsLeft(model, server, NORTH), undefined)
  assert.deepEqual(server.asked, ["Property 10 OriginatingSystemName eq 'North'"])
  const teams = new Server({ Property: of('South'), Teams: of('North') })
  assert.equal(await whyNoRecordsLeft(model, teams, NORTH), undefined)
})

test('no record is left though there are some: what to check, and which systems there are', async () => {
  const server = new Server({
    Property: of('South', 'north', 'South'),
    Teams: of('East'),
    OUID: of('North'),
    Lookup: of('North'),
  })
  const why = await whyNoRecordsLeft(model, server, NORTH)
  assert.equal(
    why,
    'no record meets ORIGINATING_SYSTEM_NAME=North, though Property, Teams have records (Property has OriginatingSystemName South, north): check the spelling, in which capital letters count, and which records the credentials may read',
  )
  await assert.rejects(checkRecordsLeft(model, server, NORTH), new ConfigurationError(why ?? ''))
})

test('a server that answers with records of other systems cannot be judged by them', async () => {
  const ignoring = (...names: readonly string[]): CollectionReader => {
    const server = new Server({ Property: of(...names) })
    return { page: (resource) => server.page(resource, { $top: 10 }), nextPage: () => server.nextPage() }
  }
  assert.equal(
    await whyNoRecordsLeft(model, ignoring('North', 'South'), NORTH),
    'Property is answered with records whose OriginatingSystemName is South, where North was asked for: answer $filter with the records that meet it, and no others',
  )
  assert.equal(await whyNoRecordsLeft(model, ignoring('North', 'NORTH'), NORTH), undefined)
})

test('another condition may leave none, too', async () => {
  const filter = settings({ sampleFilter: "OriginatingSystemName eq 'Gone'" })
  const why = await whyNoRecordsLeft(model, new Server({ OUID: of('South') }), filter)
  assert.match(
    why ?? '',
    /^no record meets SAMPLE_FILTER=OriginatingSystemName eq 'Gone', though OUID has records: check/,
  )
})

test('no Resource tells the system', async () => {
  const without = modelWith({ Lookup: NAME, Property: '', Member: '' })
  const server = new Server({ Property: of('North') })
  assert.match(
    (await whyNoRecordsLeft(without, server, NORTH)) ?? '',
    /^no Resource of the metadata has OriginatingSystemName, so that .*: add the Field to the Resources, or run without ORIGINATING_SYSTEM_NAME$/,
  )
  assert.deepEqual(server.asked, [])
})

test('nothing is asked without conditions, and nothing is known of an empty server or one that does not answer', async () => {
  const unasked = new Server({})
  assert.equal(await whyNoRecordsLeft(model, unasked, settings({})), undefined)
  assert.deepEqual(unasked.asked, [])
  assert.equal(await whyNoRecordsLeft(model, new Server({}), NORTH), undefined)
  for (const kind of ['refused', 'unanswered', 'unauthorized', 'budget'] as const) {
    const failing = new Server({ Property: of('South') }, (resource) => (resource === 'Member' ? kind : undefined))
    assert.equal(await whyNoRecordsLeft(model, failing, NORTH), undefined, kind)
  }
})
