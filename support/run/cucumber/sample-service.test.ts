import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { jsonBody } from '../../odata/answer-body'
import { readRunConfiguration } from '../settings/run-configuration'
import { sampleService } from './sample-service'

test('the sample server is asked like any other', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-service-'))
  const { service, close } = await sampleService(readRunConfiguration({ reports: folder }, {}, folder))
  t.after(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })
  assert.equal(service?.authentication, 'client credentials')
  assert.deepEqual([...(service?.script.parameters ?? [])], [])
  const answer = await service?.ask({ path: [], options: {} })
  assert.ok(answer)
  const body = jsonBody(answer)
  assert.equal(answer.status, 200)
  assert.ok(body.kind === 'object' && Array.isArray(body.object['value']))
  assert.equal((await service?.ask({ path: ['NoSuchResource'], options: {} }))?.status, 404)
})
