import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import type { DefectName } from '../sample-server/defects'
import { startSampleServer } from '../sample-server/sample-server'
import { CERTIFY_HELP, certifyCommand } from './certify'
import { call } from './testing/called-command'

/** A folder with one for results, which holds those of an earlier run, and one for temporary files. */
function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'certify-command-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'tmp'))
  for (const step of ['data-dictionary-1.7', 'data-dictionary-2.0']) {
    mkdirSync(join(folder, 'results', step, 'T1-S1/M1/current'), { recursive: true })
  }
  return folder
}

function file(folder: string, name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}

/** The command in a process of its own, called from the folder. */
function start(folder: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(__dirname, 'dd-acceptance.js'), 'certify', ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, 'tmp'), SAMPLE_LIMIT: '5', GITHUB_ACTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(child: ChildProcess) {
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout ?? Readable.from([])),
    text(child.stderr ?? Readable.from([])),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { status, stdout, stderr }
}

const privateFolders = (folder: string): string[] =>
  readdirSync(join(folder, 'tmp')).filter((name) => name.startsWith('dd-certify-'))

const withoutColumns = (line: string): string => line.replace(/ {2,}/g, ' ')

test('two servers are certified, each for itself, and no file and no output has a secret', async (t) => {
  const serve = async (...defects: DefectName[]) => {
    const server = await startSampleServer({
      dictionaryVersion: '1.7',
      recordsPerResource: 2,
      defects: ['echo-credentials', ...defects],
    })
    t.after(() => server.close())
    return server
  }
  const [good, bad] = [await serve(), await serve('lookup-value-null')]
  const folder = folderOf(t)
  const { serviceRoot: serviceRootUri, clientId, clientSecret, tokenUri } = good
  const config = file(folder, 'recipients.json', {
    providerUoi: 'T1',
    configs: [
      {
        serviceRootUri,
        providerUsi: 'S1',
        recipientUoi: 'M1',
        clientCredentials: { clientId, clientSecret, tokenUri },
      },
      { serviceRootUri: bad.serviceRoot, providerUsi: 'S1', recipientUoi: 'M2', token: bad.bearerToken },
    ],
  })
  const { status, stdout, stderr } = await ended(start(folder, '--config', config, '--version', '1.7'))
  assert.deepEqual([status, stderr], [1, ''])
  assert.deepEqual(stdout.trim().split('\n').slice(-7).map(withoutColumns), [
    'T1-S1/M1 CONFORMANT',
    ' data-dictionary-1.7 conformant results/data-dictionary-1.7/T1-S1/M1/current/summary.html',
    '',
    'T1-S1/M2 NOT CONFORMANT',
    ' data-dictionary-1.7 not conformant results/data-dictionary-1.7/T1-S1/M2/current/summary.html',
    '',
    'Conformant recipients: 1 of 2',
  ])

  const results = join(folder, 'results/data-dictionary-1.7/T1-S1')
  assert.equal(readdirSync(join(results, 'M1/archived')).length, 1)
  assert.ok(existsSync(join(results, 'M1/current/data-availability-report.json')))
  assert.ok(!existsSync(join(results, 'M2/current/data-availability-report.json')), 'sampled after a violated MUST')
  assert.match(
    readFileSync(join(results, 'M2/current/run.log'), 'utf8'),
    /sampling was not begun[\s\S]*\nNOT CONFORMANT\n/,
  )

  assert.deepEqual(privateFolders(folder), [])
  const files = readdirSync(join(folder, 'results'), { recursive: true, withFileTypes: true })
  const texts = files.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
  assert.ok(texts.length > 10)
  for (const secret of [clientSecret, bad.bearerToken]) {
    for (const one of [stdout, ...texts]) assert.ok(!one.includes(secret), one.slice(0, 80))
  }
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
  const child = start(folder, '--resoscript', script)
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
    assert.rejects(call(certifyCommand, ...argv, '--results', join(folder, 'results')), {
      name: 'ConfigurationError',
      message,
    })

  await refused(['--resoscript', join(folder, 'no.resoscript')], /^RESOSCRIPT: .*there is no such file$/)
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
