import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreRun } from '../../testing/core-run'
import { underTest } from './under-test'

test('what is tested is what the settings of the run name', () => {
  const named = (environment: Record<string, string>, ...args: string[]) => underTest(environment, args, undefined)
  assert.equal(named({ METADATA: 'my.xml', RESOSCRIPT: '' }), 'metadata file my.xml')
  assert.equal(named({ RESOSCRIPT: 'my.resoscript' }), 'the server of the RESOScript my.resoscript')
  assert.equal(named({ METADATA: '' }), 'the sample server')
  assert.equal(
    named({}, '-p', 'dd-2.0', '--world-parameters={"metadata":"my.xml"}'),
    'the sample server, unless --world-parameters names another',
  )
})

test('a run of Web API Core knows its server', () => {
  assert.equal(underTest({ RESOSCRIPT: 'a' }, [], coreRun), 'https://example.com/, records of Property')
})
