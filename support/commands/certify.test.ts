import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { startSampleServer } from '../sample-server/sample-server'
import { CERTIFY_HELP, certifyCommand } from './certify'
import { call } from './testing/called-command'
import { ended, file, folderOf, privateFolders, start } from './testing/certify-process'

test('the Data Dictionary does not begin before Web API Core, and nothing is moved', async (t) => {
  const folder = folderOf(t)
  const config = file(folder, 'c.json', {
    providerUoi: 'T1',
    configs: [{ serviceRootUri: 'http://127.0.0.1:1', providerUsi: 'S1', recipientUoi: 'M1', token: 't' }],
  })
  await assert.rejects(call(certifyCommand, '--config', config, '--results', join(folder, 'results')), {
    name: 'ConfigurationError',
    message:
      'Web API Core comes before the Data Dictionary, and no results of the provider T1 are passed: give --core as well, so that it is tested first',
  })
  assert.deepEqual(readdirSync(join(folder, 'results/data-dictionary-2.0/T1-S1/M1')), ['current'])
  await assert.rejects(call(certifyCommand, '--index', '--results', join(folder, 'none')), /there is no folder/)
  await assert.rejects(
    call(certifyCommand, '--index', '--results', join(folder, 'tmp')),
    /has no results of recipients/,
  )
})

test('each recipient is judged by the records of its own system', async (t) => {
  const server = await startSampleServer({
    recordsPerResource: 60,
    defects: ['two-systems'],
  })
  t.after(() => server.close())
  const folder = folderOf(t)
  const { serviceRoot: serviceRootUri, bearerToken: token } = server
  const recipient = (recipientUoi: string, originatingSystemName: string) => ({
    serviceRootUri,
    token,
    providerUsi: 'S1',
    recipientUoi,
    originatingSystemName,
  })
  const config = file(folder, 'recipients.json', {
    providerUoi: 'T1',
    configs: [recipient('M1', 'North MLS'), recipient('M2', 'Nowhere MLS')],
  })
  const { status, stdout, stderr } = await ended(start(folder, '--config', config, '--core'))
  assert.deepEqual([status, stderr], [2, ''])
  assert.match(stdout, /T1-S1\/M1 {2}web-api-core-2\.0\.0: conformant/)
  assert.match(stdout, /T1-S1\/M1 {2}data-dictionary-2\.0: could not be judged/)
  assert.match(stdout, /T1-S1\/M2 {2}web-api-core-2\.0\.0: could not be judged/)
  const logOf = (path: string) => readFileSync(join(folder, 'results', path, 'current/run.log'), 'utf8')
  assert.match(logOf('web-api-core-2.0.0/T1-S1/M1'), /EndpointResource +Property .*\n[\s\S]* in 27 records of Property/)
  assert.match(logOf('data-dictionary-2.0/T1-S1/M1'), /the Resource has no OriginatingSystemName, so that its records/)
  assert.match(
    logOf('web-api-core-2.0.0/T1-S1/M2'),
    /no record meets ORIGINATING_SYSTEM_NAME=Nowhere MLS, though .* have records \(Property has OriginatingSystemName .*North MLS/,
  )
})

test('an interruption ends what was begun, and leaves nothing private', async (t) => {
  const folder = folderOf(t)
  const server = createServer()
  const asked = new Promise<void>((resolve) => server.on('request', () => resolve()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.closeAllConnections())
  t.after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const script = file(
    folder,
    'my.resoscript',
    `<OutputScript><ClientSettings><WebAPIURI>http://127.0.0.1:${port}</WebAPIURI><BearerToken>t</BearerToken></ClientSettings></OutputScript>`,
  )
  const child = start(folder, '--resoscript', script, '--core')
  const end = ended(child)
  await asked
  assert.equal(privateFolders(folder).length, 1)
  child.kill('SIGINT')
  const { status, stdout } = await end
  assert.equal(status, 2)
  assert.match(stdout, /local\/local {2}COULD NOT BE JUDGED\n/)
  assert.deepEqual(privateFolders(folder), [])
})

test('help', async () => {
  assert.deepEqual(await call(certifyCommand, '--help'), { verdict: undefined, text: CERTIFY_HELP })
})

test('files that cannot be used are reported before anything is moved', async (t) => {
  const folder = folderOf(t)
  const one = { serviceRootUri: 'http://127.0.0.1:1', providerUsi: 'S1', recipientUoi: 'M1', token: 't' }
  const configOf = (...configs: object[]) => file(folder, 'c.json', { providerUoi: 'T1', configs })
  const refused = (argv: readonly string[], message: RegExp) =>
    assert.rejects(call(certifyCommand, ...argv, '--core', '--results', join(folder, 'results')), {
      name: 'ConfigurationError',
      message,
    })

  await refused(['--resoscript', join(folder, 'no.resoscript')], /^RESOSCRIPT: .*there is no such file or folder$/)
  await refused(['--config', join(folder, 'no.json')], /^--config .*there is no such file$/)
  await refused(['--config', file(folder, 'bad.json', '{')], /bad\.json:1: this is not JSON/)
  await refused(
    ['--config', configOf(one, one)],
    /c\.json:\d+: configs\[0\] and configs\[1\] have the same folder T1-S1\/M1/,
  )
  await refused(
    ['--config', configOf(one), '--resoscript', file(folder, 'x.resoscript', '<a/>')],
    /x\.resoscript:1: .*not a RESOScript/,
  )
  await refused(['--config', configOf(one), '--version', '9.9'], /9\.9/)
  file(folder, 'results/data-dictionary-2.1', 'no folder')
  await refused(['--config', configOf(one), '--version', '2.1'], /data-dictionary-2\.1\/T1-S1\/M1 cannot be written/)
  assert.deepEqual(readdirSync(join(folder, 'results/data-dictionary-2.0/T1-S1/M1')), ['current'])
})
