import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { listening } from '../testing/served-app'
import { collectCommand } from './collect-command'
import { type Answered, type Asked, DELETED, fakeEngine } from './testing/fake-engine'

async function call(...argv: readonly string[]) {
  const [printed, errors]: [string[], string[]] = [[], []]
  const output = { print: (line: string) => printed.push(line), printError: (line: string) => errors.push(line) }
  const exitCode = await collectCommand(argv, {}, output)
  return { exitCode, printed, errors }
}

const FORGET = ['--forget', 'T00000012', '--to'] as const

test('what is not an engine has forgotten nobody', async (t) => {
  const answers: readonly (readonly [number, string])[] = [
    [404, '<html>Not Found</html>'],
    [404, '{"message":"no Route matched"}'],
    [200, '<html>Welcome</html>'],
    [200, 'null'],
    [200, '[]'],
    [200, ''],
    [301, ''],
  ]
  for (const [status, body] of answers) {
    const type = body.startsWith('<') ? 'text/html' : 'application/json'
    const headers = { 'content-type': type, location: '/elsewhere' }
    const url = await listening(
      createServer((request, response) => {
        request.resume()
        response.writeHead(status, headers).end(body)
      }),
      t,
    )
    const { exitCode, printed, errors } = await call(...FORGET, url)
    assert.deepEqual([exitCode, printed, errors.length], [2, [], 1], `${status} ${body}`)
    assert.match(errors[0] ?? '', /is not Elasticsearch or OpenSearch: check its address$/)
  }
})

/** Answers what is to be deleted one by one, the last answer again and again. */
function deleting(...bodies: readonly object[]) {
  let count = 0
  return ({ path }: Asked): Answered => {
    if (!path.includes('/_delete_by_query')) return { status: 200, body: { _shards: {} } }
    return { status: 200, body: bodies[Math.min(count++, bodies.length - 1)] ?? {} }
  }
}

test('an organization is forgotten when the engine says that all is deleted, and not before', async (t) => {
  const done = DELETED?.body ?? {}
  const partly = [
    { ...done, failures: [{ cause: { type: 'x' } }] },
    { ...done, timed_out: true },
    { failures: [] },
    { deleted: 1 },
  ]
  for (const body of partly) {
    const { exitCode, errors } = await call(...FORGET, (await fakeEngine(t, deleting(body))).url)
    assert.equal(exitCode, 2, JSON.stringify(body))
    assert.match(errors.join(), /^error: the engine has not deleted all that it was to delete from \S+: try again$/)
  }
  const again = await fakeEngine(t, deleting({ ...done, version_conflicts: 2 }, done))
  assert.deepEqual(await call(...FORGET, again.url), {
    exitCode: 0,
    printed: ['3 documents about T00000012 are deleted'],
    errors: [],
  })
  const none = await fakeEngine(t, () => ({
    status: 404,
    body: { error: { type: 'index_not_found_exception', reason: 'no such index' }, status: 404 },
  }))
  assert.equal((await call(...FORGET, none.url)).exitCode, 0)
})

test('an answer says what can be done about it, and what the engine says itself', async (t) => {
  const blocked = { error: { type: 'cluster_block_exception', reason: 'index read-only' } }
  for (const [status, body, words] of [
    [403, blocked, /with 403: .*takes nothing at the moment; cluster_block_exception: index read-only$/],
    [403, {}, /with 403: the credentials are not accepted for this, or the engine takes nothing at the moment$/],
    [413, {}, /with 413: it, or a proxy in front of it, takes no requests of this size$/],
    [400, {}, /with 400: no reason given$/],
  ] as const) {
    const { exitCode, errors } = await call(...FORGET, (await fakeEngine(t, () => ({ status, body }))).url)
    assert.equal(exitCode, 2)
    assert.match(errors.join(), words)
  }
})

test('options that cannot be meant are one line and exit code 2', async (t) => {
  const { url, asked } = await fakeEngine(t, () => DELETED)
  for (const [argv, words] of [
    [['--forget', ' '], /^error: --forget takes the UOI of an organization/],
    [['--forget', 'T1', '.'], /^error: --forget takes the UOI of an organization, and no folders/],
    [['x'.repeat(5000)], /^error: there is no folder x/],
    [['a\0b'], /^error: there is no folder a b$/],
    [['--dashboards', 'kibana'], /^error: --dashboards is not an address /],
    [['--dashboards', 'ftp://kibana'], /^error: --dashboards is not an address /],
    [['--dashboards', 'http://staff:word@kibana'], /^error: --dashboards has no credentials in it/],
  ] as const) {
    const { exitCode, errors } = await call(...argv, '--to', url)
    assert.deepEqual([exitCode, errors.length], [2, 1], errors.join())
    assert.match(errors[0] ?? '', words)
    assert.doesNotMatch(errors.join(), /word@|staff:/)
  }
  assert.deepEqual(asked, [])
})

test('an answer to dashboards that breaks off is told, with its cause', async (t) => {
  const { url } = await fakeEngine(t, () => DELETED)
  const broken = await listening(
    createServer((request, response) => {
      request.resume()
      response.writeHead(200, { 'content-length': '500' }).write('{"succ')
      setTimeout(() => response.destroy(), 50)
    }),
    t,
  )
  for (const address of [broken, 'http://127.0.0.1:9']) {
    const { exitCode, errors } = await call('--dashboards', address, '--to', url)
    assert.equal(exitCode, 2)
    assert.match(errors.join(), /^error: the address of --dashboards does not answer: ./)
  }
})
