import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defects, isDefectName } from './defects'
import { startSampleServer } from './sample-server'
import { bodyOf, clientOf } from './testing/sample-client'

const names = Object.keys(defects).filter(isDefectName)

for (const dictionaryVersion of ['1.7', '2.0', '2.1']) {
  test(`each defect can be had with Data Dictionary ${dictionaryVersion}`, async () => {
    for (const name of names) {
      const server = await startSampleServer({ dictionaryVersion, defects: [name] })
      await server.close()
    }
  })
}

test('a defect that can change nothing is refused', async () => {
  const refused: string[] = []
  for (const name of names) {
    const start = startSampleServer({ representation: 'EnumTypes', defects: [name] })
    await start.then(
      (server) => server.close(),
      (error: Error) => {
        assert.match(error.message, /^a defect finds nothing to change in these metadata, .*[^\n]$/)
        refused.push(name)
      },
    )
  }
  assert.deepEqual(refused, ['annotation-missing', 'annotation-wrong-name'])
})

test('several defects are there at once, whatever their order', async (context) => {
  const both = ['unauthorized', 'echo-credentials'] as const
  for (const order of [both, both.toReversed()]) {
    const client = await clientOf(context, { defects: order })
    const { status, text } = await client.get('/Property')
    assert.equal(status, 401)
    assert.ok(text.includes(client.server.bearerToken))
  }
  const rows = await clientOf(context, {
    defects: ['lookup-value-null', 'lookup-name-blank', 'lookup-count-too-high', 'service-root-with-path'],
  })
  const { value, ...body } = bodyOf(await rows.get('/Lookup?$skip=3801&$count=true'))
  assert.deepEqual(
    value?.map((row) => row['LookupKey']),
    ['lookup-value-null', 'lookup-name-blank'],
  )
  assert.equal(body['@odata.count'], 3804)
})

test('the memory of a defect belongs to one server', async (context) => {
  for (let servers = 0; servers < 2; servers++) {
    const client = await clientOf(context, { defects: ['server-error-once'] })
    assert.deepEqual([(await client.get('/Rules')).status, (await client.get('/Rules')).status], [500, 200])
  }
})

test('a record that a defect adds has a key like any other, one that it removes has none', async (context) => {
  const added = await clientOf(context, { defects: ['lookup-name-blank'] })
  assert.equal((await added.get("/Lookup('lookup-name-blank')")).status, 200)
  assert.equal((await added.get("/Lookup('Lookup-000001')")).status, 200)
  const removed = await clientOf(context, { defects: ['lookup-empty'] })
  assert.equal((await removed.get("/Lookup('Lookup-000001')")).status, 404)
})
