import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { startSampleServerThread } from './sample-server-thread'
import { SampleClient } from './testing/sample-client'

test('a server in a thread answers as one of this process does, until it is closed', async () => {
  const server = await startSampleServerThread({ recordsPerResource: 1, compresses: false })
  const client = new SampleClient(server)
  const { status, headers, text } = await client.get('/Property', { 'Accept-Encoding': 'gzip' })
  assert.deepEqual([status, headers.get('Content-Encoding'), JSON.parse(text).value.length], [200, null, 1])
  assert.equal((await client.token()).status, 200)
  await server.close()
  await assert.rejects(client.get('/Property'))
})

test('the reason why a server cannot start comes out of the thread', async () => {
  await assert.rejects(startSampleServerThread({ dictionaryVersion: '9.9' }), {
    message: /^there is no Data Dictionary 9\.9 here, but /,
  })
})

test('a process ends though its server is not closed', async () => {
  const path = JSON.stringify(join(__dirname, 'sample-server-thread'))
  const script = `require(${path}).startSampleServerThread({}).then(({ origin }) => console.log(origin))`
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', './build/load.js', '-e', script], {
    cwd: PROJECT_ROOT,
  })
  assert.match(stdout, /^http:\/\/127\.0\.0\.1:\d+\n$/)
})
