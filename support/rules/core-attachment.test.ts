import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CoreAttachment, isOfRun, requestAttachment, runAttachment } from './core-attachment'
import type { CoreParameters } from './core-parameter'
import { answered, answeredWith, parametersOf, requestOf } from './web-api-core/testing/core-answers'
import { exampleTarget } from './web-api-core/testing/example-target'

const PARAMETERS = parametersOf({ TopCount: '5' })
const REQUEST = requestOf({ $select: 'ListingKey,BedroomsTotal' }, { parameters: PARAMETERS })
const URL = 'https://example.org/odata/Property?$select=ListingKey,BedroomsTotal'

describe('the attachment of a request', () => {
  test('says what was asked for, and how much of it came', () => {
    const records = [{ ListingKey: 'P1', BedroomsTotal: null }, { ListingKey: 'P2', BedroomsTotal: 3 }, null]
    assert.deepEqual(requestAttachment(answeredWith(REQUEST, records as object[], { '@odata.count': 12 })), {
      id: 'example',
      url: URL,
      status: 200,
      odataVersion: '4.01',
      records: 2,
      fill: { ListingKey: { filled: 2, of: 2 }, BedroomsTotal: { filled: 1, of: 2 } },
      count: '12',
      parameters: PARAMETERS,
      durationMs: 1000,
    })
  })

  test('has the count under its name of OData 4.01, too, and as it was written', () => {
    assert.equal(requestAttachment(answeredWith(REQUEST, [], { '@count': '0' })).count, '0')
    assert.equal(requestAttachment(answeredWith(REQUEST, [], { '@odata.count': 1, '@count': 2 })).count, '1')
  })

  for (const [what, body] of [
    ['an answer that is not JSON', '<html></html>'],
    ['one record', { ListingKey: 'P1', '@odata.count': 3 }],
    ['a value that is not a list', { value: 'P1', '@odata.count': 3 }],
  ] as const) {
    test(`has neither records nor a count for ${what}`, () => {
      assert.deepEqual(requestAttachment(answered(requestOf(), { body, status: 400 })), {
        id: 'example',
        url: 'https://example.org/odata/Property',
        status: 400,
        odataVersion: '4.01',
        parameters: [],
        durationMs: 1000,
      })
    })
  }

  test('has the time by which the clock of the server differs', () => {
    const date = 'Fri, 02 Jan 2026 03:04:16 GMT'
    const { clockSkewMs } = requestAttachment(answered(requestOf(), { body: {}, headers: { date } }))
    assert.equal(clockSkewMs, 10_000)
  })

  test('has no OData-Version where the answer has none', () => {
    const exchange = answered(requestOf(), { body: {} })
    const { 'odata-version': _, ...headers } = exchange.answer.headers
    const attachment = requestAttachment({ ...exchange, answer: { ...exchange.answer, headers } })
    assert.equal(Object.hasOwn(attachment, 'odataVersion'), false)
  })
})

describe('the attachment of a run', () => {
  const server = {
    authentication: 'bearer token',
    serviceRoot: 'https://example.org/odata',
    organisation: { providerUoi: 'T1' },
  } as const
  const parameters: CoreParameters = new Map([
    ['KeyField', { kind: 'known', name: 'KeyField', text: 'ListingKey', origin: 'metadata', why: 'the key' }],
    ['DateField', { kind: 'missing', name: 'DateField', reason: 'there is none', advice: 'add one' }],
  ])

  test('has the Resource, the modes of its lookups, the server, and what is missing', () => {
    const target = { ...exampleTarget('Property', parameters), multipleMode: 'IsFlags' } as const
    assert.deepEqual(runAttachment(target, server), {
      kind: 'run',
      resource: 'Property',
      enumerationModes: { single: 'string', multiple: 'IsFlags' },
      ...server,
      missing: [{ name: 'DateField', reason: 'there is none', advice: 'add one' }],
    })
  })

  test('has no mode of lookups that there are none of', () => {
    const target = { ...exampleTarget(), singleMode: undefined }
    assert.deepEqual(runAttachment(target, server).enumerationModes, {})
  })

  test('is told apart from those of requests', () => {
    const attachments: readonly CoreAttachment[] = [
      requestAttachment(answered(requestOf(), { body: {} })),
      runAttachment(exampleTarget(), server),
    ]
    assert.deepEqual(attachments.map(isOfRun), [false, true])
  })
})
