import assert from 'node:assert/strict'
import { readEntityDataModel } from 'dd-acceptance/support/metadata/read-entity-data-model'
import { parseXml } from 'dd-acceptance/support/metadata/read-xml'
import { testOnStores } from '../testing/databases'
import { fillWithMany } from '../testing/many-endorsements'
import { allRecords, askingAs } from './testing/ask-api'

testOnStores('formats and versions are those that the client asks for', async (store) => {
  const ask = askingAs(store)
  const typeOf = async (path: string, accept?: string) => {
    const { status, headers } = await ask(path, accept === undefined ? {} : { headers: { accept } })
    return status === 200 ? headers.get('content-type') : status
  }
  const [xml, json] = ['application/xml', 'application/json']
  const minimal = 'application/json;odata.metadata=minimal'
  assert.deepEqual(
    await Promise.all([
      typeOf('/$metadata'),
      typeOf('/$metadata', '*/*'),
      typeOf('/$metadata', json),
      typeOf('/$metadata', 'application/json;q=0.5, application/xml'),
      typeOf('/$metadata?$format=json', xml),
      typeOf('/$metadata?$format=xml', json),
      typeOf('/$metadata?$format=atom'),
      typeOf('/$metadata', 'text/html'),
    ]),
    [xml, xml, json, xml, json, xml, 415, 406],
  )
  assert.deepEqual(
    await Promise.all([
      typeOf(''),
      typeOf('/OUID', 'application/*'),
      typeOf('/OUID', xml),
      typeOf('/OUID?$format=xml'),
    ]),
    [minimal, minimal, 406, 415],
  )
  for (const [most, version] of [
    ['4.01', '4.01'],
    ['4.0', '4.0'],
    ['5.0', '4.01'],
  ] as const) {
    const { headers, text } = await ask('/$metadata', { headers: { 'odata-maxversion': most } })
    assert.equal(headers.get('odata-version'), version)
    assert.ok(text.includes(`Version="${version}"`))
  }
  assert.equal((await ask('/OUID', { headers: { 'odata-maxversion': '3.0' } })).status, 400)
})

testOnStores('metadata say the same as XML and as JSON, and as the Field Resource', async (store) => {
  const ask = askingAs(store)
  const { document } = parseXml((await ask('/$metadata')).text)
  assert.ok(document)
  const model = readEntityDataModel(document)
  const names = model.types.flatMap((type) =>
    type.kind === 'EntityType'
      ? [...model.properties(type), ...model.navigationProperties(type)].map(({ name }) => `${type.name}.${name}`)
      : [],
  )
  const { 'org.reso.metadata': schema } = JSON.parse((await ask('/$metadata?$format=json')).text)
  const inJson = Object.entries<Readonly<Record<string, unknown>>>(schema).flatMap(([type, members]) =>
    members['$Kind'] === 'EntityType'
      ? Object.keys(members).flatMap((name) => (name.startsWith('$') ? [] : `${type}.${name}`))
      : [],
  )
  assert.deepEqual(inJson, names)
  const fields = await allRecords(ask, '/Field?$orderby=FieldKey')
  assert.deepEqual(
    fields.map(({ FieldKey }) => FieldKey),
    names.toSorted(),
  )
  const sets = (await ask('/')).body.value.map(({ name }) => name)
  assert.deepEqual(sets, ['Endorsement', 'Media', 'OUID', 'IndustryAverage', 'Field', 'Lookup'])
})

testOnStores('pages follow each other, as many as were asked for, and each record once', async (store) => {
  await fillWithMany(store, { organizations: 10, endorsements: 60, hasMetadata: true })
  const ask = askingAs(store)
  for (const path of [
    '/Endorsement?$top=47&$skip=5&$orderby=ScenariosPassed desc,RecipientOrganizationName',
    '/Media?$top=47&$skip=5&$orderby=FileSizeKilobytes desc',
    '/Lookup?$top=47&$skip=5&$orderby=LookupValue',
  ]) {
    const whole = await allRecords(ask, path)
    assert.equal(whole.length, 47)
    assert.deepEqual(await allRecords(ask, path, 10), whole, path)
  }
  const first = await ask('/Endorsement?top=1', {
    headers: { prefer: 'odata.maxpagesize=10' },
  })
  assert.equal(first.body.value.length, 1)
  assert.equal(first.headers.get('preference-applied'), 'odata.maxpagesize=10')
  assert.equal(first.body['@odata.nextLink'], undefined)
})

testOnStores('one record, one value and a count are answered', async (store) => {
  await fillWithMany(store, { organizations: 10, endorsements: 60 })
  const ask = askingAs(store)
  const [archived] = (await ask('/Endorsement?$filter=ArchivedTimestamp ne null&$top=1')).body.value
  const [current] = (await ask('/Endorsement?$filter=ArchivedTimestamp eq null&$top=1')).body.value
  const pathOf = (record: typeof archived) => `/Endorsement('${record?.['EndorsementKey']}')`
  const { '@odata.context': context, ...record } = (await ask(pathOf(archived))).body
  assert.match(String(context), /\$metadata#Endorsement\/\$entity$/)
  assert.deepEqual(record, archived)
  assert.equal((await ask(`${pathOf(archived)}/ArchivedTimestamp`)).body['value'], archived?.['ArchivedTimestamp'])
  assert.equal((await ask(`${pathOf(current)}/ArchivedTimestamp`)).status, 204)
  const recipient = await ask(`${pathOf(current)}/Recipient?$select=OrganizationName`)
  assert.equal(recipient.body['OrganizationName'], current?.['RecipientOrganizationName'])
  assert.equal((await ask('/Endorsement/$count', { headers: { accept: 'text/plain' } })).text, '60')
  const theirs = `/OUID('${current?.['RecipientUniqueId']}')/Endorsements`
  const listed = await allRecords(ask, `${theirs}?$select=EndorsementKey`, 2)
  assert.equal((await ask(`${theirs}/$count`)).text, String(listed.length))
  const head = await ask('/OUID', { method: 'HEAD' })
  assert.equal(head.status, 200)
})
