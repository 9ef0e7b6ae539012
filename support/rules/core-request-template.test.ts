import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreParameters, MissingChoice, ParameterName } from './core-parameter'
import type { CoreRequest } from './core-request'
import { type RequestTemplate, resolveRequest } from './core-request-template'

const TEXTS: readonly (readonly [name: ParameterName, text: string])[] = [
  ['EndpointResource', 'Property'],
  ['KeyField', 'ListingKey'],
  ['KeyValue', "'a TopCount b'"],
  ['IntegerField', 'BedroomsTotal'],
  ['IntegerValueLow', '3'],
  ['SingleValueLookupField', 'City'],
  ['SingleValueLookupValue', "'Coeur d''Alene & IntegerField'"],
  ['TopCount', '5'],
  ['400BadRequest', "Property?$filter=BadField eq 'SoBad'"],
  ['404NotFound', '/Property(%27a%2Fb%27)/Media?$top=1&$skip&x=%&=y'],
]

const parameters: CoreParameters = new Map(
  TEXTS.map(([name, text]) => [name, { kind: 'known', name, text, origin: 'records', why: 'chosen' }]),
)

const template = (path: string, rows: RequestTemplate['rows'] = []): RequestTemplate => ({ id: 'some-id', path, rows })

function resolved(path: string, rows: RequestTemplate['rows'] = []): CoreRequest {
  const resolution = resolveRequest(template(path, rows), parameters)
  return resolution.kind === 'missing' ? assert.fail(resolution.reason) : resolution.request
}

const namesOf = ({ parameters: used }: CoreRequest): readonly string[] => used.map(({ name }) => name)

test('Parameters are replaced in the path and in options, each once, and told', () => {
  const request = resolved('EndpointResource', [
    ['$select', 'KeyField,IntegerField'],
    ['$filter', 'IntegerField gt IntegerValueLow and IntegerField lt 9'],
    ['$top', 'TopCount'],
  ])
  assert.equal(request.id, 'some-id')
  assert.deepEqual(request.path, ['Property'])
  assert.deepEqual(request.options, {
    $select: 'ListingKey,BedroomsTotal',
    $filter: 'BedroomsTotal gt 3 and BedroomsTotal lt 9',
    $top: '5',
  })
  assert.deepEqual(namesOf(request), ['EndpointResource', 'KeyField', 'IntegerField', 'IntegerValueLow', 'TopCount'])
  assert.equal(request.headers, undefined)
  assert.equal(request.judgedFilter, undefined)
})

test('what stands in place of a Parameter is not looked at again, nor are parts of words and texts within apostrophes', () => {
  assert.deepEqual(resolved('EndpointResource(KeyValue)').path, ["Property('a TopCount b')"])
  assert.deepEqual(resolved('EndpointResource(KeyValue)/IntegerField').path, [
    "Property('a TopCount b')",
    'BedroomsTotal',
  ])
  const { options } = resolved('EndpointResource', [
    [
      '$filter',
      "SingleValueLookupField eq SingleValueLookupValue or City eq 'it''s TopCount' or TopCounts eq TopCount",
    ],
  ])
  assert.equal(
    options['$filter'],
    "City eq 'Coeur d''Alene & IntegerField' or City eq 'it''s TopCount' or TopCounts eq 5",
  )
})

test('rows whose name does not begin with $ are headers', () => {
  const request = resolved('EndpointResource', [
    ['Prefer', 'odata.maxpagesize=TopCount'],
    ['$count', 'true'],
  ])
  assert.deepEqual(request.headers, { Prefer: 'odata.maxpagesize=5' })
  assert.deepEqual(request.options, { $count: 'true' })
})

test('metadata and service document need no Parameter', () => {
  assert.deepEqual(resolveRequest(template('$metadata', [['$format', 'application/xml']]), new Map()), {
    kind: 'request',
    request: { id: 'some-id', path: ['$metadata'], options: { $format: 'application/xml' }, parameters: [] },
  })
  assert.deepEqual(resolved('the service document').path, [])
})

test('a Parameter that is a request is cut into segments and options, decoded once', () => {
  const bad = resolved('400BadRequest')
  assert.deepEqual(bad.path, ['Property'])
  assert.deepEqual(bad.options, { $filter: "BadField eq 'SoBad'" })
  assert.deepEqual(namesOf(bad), ['400BadRequest'])
  const notFound = resolved('404NotFound')
  assert.deepEqual(notFound.path, ["Property('a/b')", 'Media'])
  assert.deepEqual(notFound.options, { $top: '1', $skip: '', x: '%', '': 'y' })
})

test('a query may hold question marks and equals signs, and nothing between two ampersands', () => {
  const path = (text: string) =>
    resolveRequest(
      template('404NotFound'),
      new Map([['404NotFound', { kind: 'known', name: '404NotFound', text, origin: 'RESOScript', why: 'given' }]]),
    )
  const located = (text: string) => {
    const resolution = path(text)
    return resolution.kind === 'request' ? [resolution.request.path, resolution.request.options] : assert.fail(text)
  }
  assert.deepEqual(located("Property?&$filter=City eq 'a=b?c'&&$top=1&"), [
    ['Property'],
    { $filter: "City eq 'a=b?c'", $top: '1' },
  ])
  assert.deepEqual(located('Property'), [['Property'], {}])
})

test('a path that is not a request of its own is only cut where the feature cuts it', () => {
  const key = "'100%25 a/b?c=d'"
  const resolution = resolveRequest(
    template('EndpointResource(KeyValue)'),
    new Map([
      [
        'EndpointResource',
        { kind: 'known', name: 'EndpointResource', text: 'Property', origin: 'RESOScript', why: '' },
      ],
      ['KeyValue', { kind: 'known', name: 'KeyValue', text: key, origin: 'RESOScript', why: '' }],
    ]),
  )
  assert.ok(resolution.kind === 'request')
  assert.deepEqual(resolution.request.path, [`Property(${key})`])
  assert.deepEqual(resolution.request.options, {})
})

test('the first Parameter that is missing is the answer', () => {
  const missing = (name: ParameterName): MissingChoice => ({
    kind: 'missing',
    name,
    reason: `no ${name}`,
    advice: 'set it',
  })
  const some = new Map([
    ...parameters,
    ['IntegerField', missing('IntegerField')] as const,
    ['IntegerValueLow', missing('IntegerValueLow')] as const,
  ])
  const rows = [
    ['$top', 'TopCount'],
    ['$filter', 'IntegerField gt IntegerValueLow'],
  ] as const
  assert.deepEqual(resolveRequest(template('EndpointResource', rows), some), missing('IntegerField'))
  assert.equal(resolveRequest(template('EndpointResource', rows.slice(0, 1)), some).kind, 'request')
})

test('a Parameter that nobody knows of is a mistake of ours', () => {
  assert.throws(() => resolveRequest(template('EndpointResource'), new Map()), /some-id needs EndpointResource/)
})

test('records are judged by the condition as the metadata would have it', () => {
  const some: CoreParameters = new Map([
    ...parameters,
    [
      'SingleValueLookupValue',
      {
        kind: 'known',
        name: 'SingleValueLookupValue',
        text: "'Active'",
        declaredText: "o.Status'Active'",
        origin: 'records',
        why: 'chosen',
      },
    ],
  ])
  const resolution = resolveRequest(
    template('EndpointResource', [
      ['$orderby', 'SingleValueLookupValue'],
      ['$filter', 'Status eq SingleValueLookupValue'],
    ]),
    some,
  )
  assert.ok(resolution.kind === 'request')
  const { request } = resolution
  assert.equal(request.options['$filter'], "Status eq 'Active'")
  assert.equal(request.judgedFilter, "Status eq o.Status'Active'")
})
