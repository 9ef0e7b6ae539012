import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { collectCommand } from './collect-command'
import { type Answered, type Asked, DELETED, fakeEngine, written } from './testing/fake-engine'
import { writeServed } from './testing/result-folders'

const SECRET = 'c2VjcmV0LWtleS1vZi10ZXN0cw'

async function call(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const [printed, errors]: [string[], string[]] = [[], []]
  const output = { print: (line: string) => printed.push(line), printError: (line: string) => errors.push(line) }
  const exitCode = await collectCommand(argv, environment, output)
  assert.doesNotMatch([...printed, ...errors].join('\n'), new RegExp(SECRET))
  return { exitCode, printed, errors }
}

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'collect-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const answerAll = ({ path, body }: Asked): Answered => {
  if (path.endsWith('/_bulk')) return written(body)
  return path.includes('/_mget') ? { status: 200, body: { docs: [] } } : DELETED
}

test('results of all folders are sent, and what is left out is named', async (t) => {
  const folder = newFolder(t)
  await writeServed(folder, { recipient: 'M1', fields: { 'Property.ListPrice': 1 } })
  const broken = join(folder, 'broken', 'current')
  mkdirSync(broken, { recursive: true })
  writeFileSync(join(broken, 'results.json'), '{')
  const { url, asked } = await fakeEngine(t, answerAll)
  const environment = { ELASTICSEARCH_API_KEY: SECRET }
  const { exitCode, printed, errors } = await call([folder, '--to', `${url}/`], environment)
  assert.deepEqual([exitCode, printed], [1, ['1 results sent, 3 documents; 0 older than what was there, 1 left out']])
  assert.match(errors.join(), /^left out: .*broken\/current: its results[.]json /)
  assert.ok(asked.every(({ authorization }) => authorization === `ApiKey ${SECRET}`))
})

test('a user and a password are sent where there is no key', async (t) => {
  const folder = newFolder(t)
  await writeServed(folder, { recipient: 'M1', fields: { 'Property.ListPrice': 1 } })
  const { url, asked } = await fakeEngine(t, answerAll)
  const environment = { ELASTICSEARCH_USER: 'staff', ELASTICSEARCH_PASSWORD: SECRET }
  assert.equal((await call([folder, '--to', url], environment)).exitCode, 0)
  const basic = `Basic ${Buffer.from(`staff:${SECRET}`).toString('base64')}`
  assert.ok(asked.every(({ authorization }) => authorization === basic))
})

test('documents that the engine refuses leave their result out, and each is named', async (t) => {
  const folder = newFolder(t)
  const fields = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Property.X_${index}`, 1]))
  await writeServed(folder, { recipient: 'M1', fields })
  const { url } = await fakeEngine(t, (asked) => {
    if (!asked.path.includes('elements-1/_bulk')) return answerAll(asked)
    const ids = [...asked.body.matchAll(/"_id":"([^"]+)"/g)].map(([, id]) => [id ?? '', 400])
    return written(asked.body, Object.fromEntries(ids))
  })
  const { exitCode, errors } = await call([folder, '--to', url, '--local-names'])
  assert.equal(exitCode, 1)
  assert.equal(errors.length, 302)
  assert.match(errors.join('\n'), /^refused: .*\/M1\/current: Resource Property \(\S+\): 400 no /m)
  for (const name of Object.keys(fields))
    assert.ok(
      errors.some((line) => line.includes(`: Field ${name} (`)),
      name,
    )
  assert.match(errors.at(-1) ?? '', /^left out: .*\/M1\/current: the engine refused 301 of its documents$/)
})

test('local names are sent where that is asked for, and never else', async (t) => {
  const folder = newFolder(t)
  await writeServed(folder, {
    recipient: 'M1',
    fields: { 'Property.ListPrice': 1, 'Property.X_Own': 1, 'X_Ours.Key': 1 },
  })
  const { url, asked } = await fakeEngine(t, answerAll)
  const sent = () => asked.map(({ body }) => body).join('\n')
  assert.equal((await call([folder, '--to', url])).exitCode, 0)
  assert.doesNotMatch(sent(), /X_O/)
  assert.match(sent(), /"local":1/)
  assert.equal((await call([folder, '--to', url, '--local-names'])).exitCode, 0)
  assert.match(sent(), /"resource":"Property","field":"X_Own","standing":"local"/)
  assert.match(sent(), /"resource":"X_Ours","field":"Key","standing":"local"/)
})

test('a call that cannot be carried out is one line and exit code 2', async (t) => {
  const folder = newFolder(t)
  const { url } = await fakeEngine(t, () => ({ status: 401, body: {} }))
  for (const [argv, words] of [
    [[folder], /^error: --to names the engine, e[.]g[.] /],
    [[folder, '--to', 'elasticsearch'], /^error: --to is not an address /],
    [[folder, '--to', `http://staff:${SECRET}@localhost:9200`], /^error: --to has no credentials in it/],
    [['--to', url], /^error: no folder with results is named/],
    [[join(folder, 'none'), '--to', url], /^error: there is no folder /],
    [[folder, '--to', url, '--strict'], /^error: Unknown option '--strict'/],
  ] as const) {
    const { exitCode, errors } = await call(argv)
    assert.deepEqual([exitCode, errors.length], [2, 1], errors.join())
    assert.match(errors[0] ?? '', words)
  }
  await writeServed(folder, { recipient: 'M1', fields: { 'Property.ListPrice': 1 } })
  const { exitCode, errors } = await call([folder, '--to', url], { ELASTICSEARCH_API_KEY: SECRET })
  assert.deepEqual([exitCode, errors.length], [2, 1])
  assert.match(
    errors[0] ?? '',
    /^error: the engine answered PUT \/_index_template\/\S+ with 401: the credentials are not accepted, or there are none$/,
  )
})

test('dashboards are imported, with the headers that both programs ask for', async (t) => {
  const kibana = await fakeEngine(t, () => ({ status: 200, body: { success: true, successCount: 13 } }))
  const argv = ['--dashboards', kibana.url, '--to', kibana.url]
  assert.deepEqual((await call(argv, { ELASTICSEARCH_API_KEY: SECRET })).exitCode, 0)
  const [imported] = kibana.asked
  assert.deepEqual([imported?.method, imported?.path], ['POST', '/api/saved_objects/_import?overwrite=true'])
  assert.match(imported?.body ?? '', /"type":"dashboard"/)
  const refusing = await fakeEngine(t, () => ({ status: 200, body: { success: false, errors: ['x'] } }))
  const { exitCode, errors } = await call(['--dashboards', refusing.url, '--to', refusing.url])
  assert.equal(exitCode, 2)
  assert.match(errors.join(), /^error: the dashboards were not all imported: /)
})

test('help lists the options', async () => {
  const { exitCode, printed } = await call(['--help'])
  assert.equal(exitCode, 0)
  for (const option of ['to', 'local-names', 'dashboards', 'forget'])
    assert.match(printed.join(), new RegExp(`--${option} `))
})
