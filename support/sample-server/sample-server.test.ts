import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readEntityDataModel } from '../metadata/read-entity-data-model'
import { parseXml } from '../metadata/read-xml'
import { readReferenceData } from './reference/reference-data'
import { startSampleServer } from './sample-server'
import { bodyOf, clientOf, SampleClient } from './testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer())
})
after(() => client.server.close())

test('the service document lists every Resource of the dictionary', async () => {
  const { status, headers, text } = await client.get('')
  assert.equal(status, 200)
  assert.equal(headers.get('Content-Type'), 'application/json;odata.metadata=minimal')
  const body = bodyOf({ status, headers, text })
  assert.equal(body['@odata.context'], `${client.server.serviceRoot}/$metadata`)
  const { resources } = readReferenceData('2.0', 'string lookups').dictionary
  assert.deepEqual(body.value?.map(({ name }) => name).sort(), resources.map(({ name }) => name).sort())
  assert.deepEqual(body.value?.[0], { name: 'Property', kind: 'EntitySet', url: 'Property' })
})

for (const [representation, standardStatus] of [
  ['string lookups', 'Edm.String'],
  ['EnumTypes', 'org.reso.metadata.enums.StandardStatus'],
] as const) {
  test(`$metadata declare Fields with Lookups as ${representation}`, async (context) => {
    const own = await clientOf(context, { representation })
    const { status, headers, text } = await own.get('/$metadata')
    assert.equal(status, 200)
    assert.equal(headers.get('Content-Type'), 'application/xml')
    const { document } = parseXml(text)
    assert.ok(document)
    const model = readEntityDataModel(document)
    const property = model.resource('Property')
    assert.equal(property && model.member(property, 'StandardStatus')?.type.qualifiedName, standardStatus)
  })
}

test('another version of the dictionary is served, and an unknown one is reported', async (context) => {
  const newer = await clientOf(context, { dictionaryVersion: '2.1' })
  assert.equal((await newer.get('/Building')).status, 200)
  assert.equal((await client.get('/Building')).status, 404)
  await assert.rejects(startSampleServer({ dictionaryVersion: '0.9' }), {
    message: 'there is no Data Dictionary 0.9 here, but 1.7, 2.0, 2.1',
  })
})

test('$metadata are XML whatever Accept prefers, unless it excludes XML', async () => {
  const accepted = ['*/*', 'application/json, */*;q=0.1', 'application/xml']
  for (const Accept of accepted) assert.equal((await client.get('/$metadata', { Accept })).status, 200, Accept)
  const formats: readonly (readonly [query: string, status: number])[] = [
    ['$format=xml', 200],
    ['$format=application/xml', 200],
    ['$format=json', 415],
    ['$format=atom', 415],
  ]
  for (const [query, status] of formats) {
    assert.equal((await client.get(`/$metadata?${query}`, { Accept: 'text/html' })).status, status, query)
  }
  assert.equal((await client.get('/$metadata', { Accept: 'application/json' })).status, 406)
})

test('errors have a status of their own and an OData body', async () => {
  const none = { Authorization: '' }
  const cases: readonly (readonly [path: string, headers: Record<string, string>, status: number, code: string])[] = [
    ['/Property?$top=-1', {}, 400, 'BadRequest'],
    ['/Property?$select=Nonsense', {}, 400, 'BadRequest'],
    ['/Property?$top=1&$top=2', {}, 400, 'BadRequest'],
    ['/Property(1.5)', {}, 400, 'BadRequest'],
    ['/Property', none, 401, 'Unauthorized'],
    ['/Nonsense', none, 401, 'Unauthorized'],
    ['/Property', { Authorization: 'Bearer wrong' }, 401, 'Unauthorized'],
    ['/Property', client.basic, 401, 'Unauthorized'],
    ['/Nonsense', {}, 404, 'NotFound'],
    ["/Property('none')", {}, 404, 'NotFound'],
    ['/Property/Media', {}, 404, 'NotFound'],
    ['/Property', { Accept: 'text/html' }, 406, 'NotAcceptable'],
    ['/Property?$format=xml', {}, 415, 'UnsupportedMediaType'],
  ]
  for (const [path, headers, status, code] of cases) {
    const answer = await client.get(path, headers)
    const { error } = bodyOf(answer)
    assert.deepEqual({ path, status: answer.status, code: error?.code }, { path, status, code })
    assert.ok(error?.message)
    assert.equal(answer.headers.get('OData-Version'), '4.0')
    assert.equal(answer.headers.has('WWW-Authenticate'), status === 401)
    assert.equal(answer.headers.get('Content-Type'), 'application/json')
  }
})

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await fetch(`${client.server.serviceRoot}/Property`, {
      method,
      headers: { Authorization: `Bearer ${client.server.bearerToken}` },
    })
    assert.equal(response.status, 405)
    assert.equal(response.headers.get('Allow'), 'GET, HEAD')
    assert.match(await response.text(), /"MethodNotAllowed"/)
  }
})

test('a path that is not below the service root is not found', async () => {
  assert.equal((await client.open(`${client.server.origin}/`)).status, 404)
  assert.equal((await client.open(`${client.server.origin}/odata2`)).status, 404)
})

test('answers are compressed when that is asked for', async () => {
  const wire = async (encoding: string) => {
    const { headers, text } = await client.get('/$metadata', { 'Accept-Encoding': encoding })
    return { encoding: headers.get('Content-Encoding'), bytes: Number(headers.get('Content-Length')), text }
  }
  const plain = await wire('identity')
  const zipped = await wire('gzip')
  assert.equal(plain.encoding, null)
  assert.equal(zipped.encoding, 'gzip')
  assert.equal(zipped.text, plain.text)
  assert.ok(zipped.bytes < plain.bytes / 5)
})
