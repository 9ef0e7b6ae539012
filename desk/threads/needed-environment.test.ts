import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

test('a process of the desk finds programs and trusts the authorities of the desk, and has none of its secrets', () => {
  const program = `
    require(${JSON.stringify(join(__dirname, '..', 'load'))})
    const { neededEnvironment } = require(${JSON.stringify(join(__dirname, 'needed-environment'))})
    console.log(JSON.stringify(neededEnvironment()))`
  const path = process.env['PATH'] ?? ''
  // A file that is not there is warned of, and nothing more.
  const env = {
    PATH: path,
    NODE_EXTRA_CA_CERTS: 'authority.pem',
    DESK_SECRET: 'secret',
    ELASTICSEARCH_PASSWORD: 'word',
  }
  const printed = execFileSync(process.execPath, ['-e', program], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  assert.deepEqual(JSON.parse(printed), { PATH: path, NODE_EXTRA_CA_CERTS: 'authority.pem' })
})
