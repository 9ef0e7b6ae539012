import assert from 'node:assert/strict'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { violating } from '../results/testing/scenario-results'
import { DICTIONARY_STEP, newFolder, writeCertified } from '../run/testing/certified-results'
import { startFakeDesk, TOKEN } from '../run/testing/fake-desk'
import { realCommand } from './testing/real-command'

/** Submits in a process of its own, as a provider does; the token must not show. */
async function submit(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const result = await realCommand(['submit', ...args], {
    folder,
    environment: { DESK_TOKEN: TOKEN, DESK_URL: '', ...environment },
  })
  assert.ok(!`${result.stdout}${result.stderr}`.includes(TOKEN))
  assert.doesNotMatch(result.stderr, /\n +at /)
  return result
}

async function withResults(t: TestContext, ...recipients: readonly string[]): Promise<string> {
  const folder = newFolder(t)
  for (const recipient of recipients) await writeCertified(join(folder, 'results'), recipient)
  return folder
}

test('all recipients are submitted, a second time without sending anything, and what changed is sent', async (t) => {
  const folder = await withResults(t, 'M1', 'M2')
  const { origin, received, requests } = await startFakeDesk(t)
  const first = await submit(folder, ['results', '--desk', origin])
  const endorsement = `  Data Dictionary 2.0: Submitted, and waits for a run of the desk or its staff to confirm it. ${origin}/endorsements/e`
  assert.deepEqual(first, {
    status: 0,
    stderr: '',
    stdout: `SUBMITTED  MLS M1 (T1-S1/M1)\n${endorsement}\nSUBMITTED  MLS M2 (T1-S1/M2)\n${endorsement}\n\nSubmitted recipients: 2 of 2\n`,
  })
  assert.deepEqual(Object.keys(received[0]?.files ?? {}), [
    'web-api-core-2.0.0/metadata.xml',
    'web-api-core-2.0.0/results.json',
    'data-dictionary-2.0/metadata.xml',
    'data-dictionary-2.0/results.json',
  ])
  assert.equal(received[1]?.files['data-dictionary-2.0/metadata.xml'], '<metadata of="M2"/>')
  const sent = requests.splice(0)
  assert.deepEqual(sent, Array(2).fill(['GET /submissions/DIGEST', 'POST /submissions']).flat())
  const again = await submit(folder, ['results'], { DESK_URL: origin })
  assert.equal(again.status, 0)
  assert.equal(again.stdout.match(/^SUBMITTED .*, as before: nothing was sent$/gm)?.length, 2)
  assert.deepEqual(requests.splice(0), Array(2).fill('GET /submissions/DIGEST'))
  appendFileSync(join(folder, 'results', DICTIONARY_STEP, 'T1-S1/M2/current/metadata.xml'), ' ')
  const changed = await submit(folder, [`results/${DICTIONARY_STEP}/T1-S1/M2`, '--desk', origin])
  assert.match(changed.stdout, /^SUBMITTED {2}MLS M2 \(T1-S1\/M2\)\n/)
  assert.equal(received.length, 3)
})

test('what a desk would not take is not sent, with all reasons, and the others are', async (t) => {
  const folder = await withResults(t, 'M1')
  const results = join(folder, 'results')
  await writeCertified(results, 'M2', undefined, (of) => ({ ...of, scenarios: [violating('City', 'x')] }))
  await writeCertified(results, 'M3', undefined, ({ run, ...of }) => ({
    ...of,
    run: run && { ...run, notForCertification: [{ reason: 'too few records' }, { reason: 'a filter' }] },
  }))
  await writeCertified(results, 'M4')
  writeFileSync(join(results, DICTIONARY_STEP, 'T1-S1/M4/current/results.json'), '{"torn')
  const { origin, received } = await startFakeDesk(t)
  const { status, stdout, stderr } = await submit(folder, ['results', '--desk', origin])
  assert.deepEqual([status, stderr], [1, ''])
  assert.match(stdout, /^NOT SENT {3}MLS M2 .*\n {2}- .*1 of 1 scenario failed/m)
  assert.match(stdout, /^NOT SENT {3}MLS M3 .*(\n {2}- .*: (too few records|a filter)){4}$/m)
  assert.match(stdout, /^NOT SENT {3}MLS M4 .*\n {2}- .*no results that can be relied on/m)
  assert.match(stdout, /\nSubmitted recipients: 1 of 4\n$/)
  assert.equal(received.length, 1)
})

test('reasons of the desk are a list, in which nothing steers a terminal and no secret is', async (t) => {
  const folder = await withResults(t, 'M1')
  const { origin } = await startFakeDesk(t, (request, response) => {
    if (request.method !== 'POST') return false
    response.writeHead(422).end(JSON.stringify({ reasons: ['one', `\u001b[31mtwo ${TOKEN}`] }))
    return true
  })
  const { status, stdout } = await submit(folder, ['results', '--desk', origin])
  assert.equal(status, 1)
  assert.ok(stdout.startsWith('REFUSED    MLS M1 (T1-S1/M1)\n  - one\n  - \\u001b[31mtwo ***\n'), stdout)
})

test('an upload that breaks off or is answered with 503 is sent again', async (t) => {
  const folder = await withResults(t, 'M1')
  let posts = 0
  const { origin, received } = await startFakeDesk(t, (request, response) => {
    if (request.method !== 'POST' || ++posts > 2) return false
    if (posts === 1) request.socket.destroy()
    else response.writeHead(503, { 'retry-after': '0' }).end()
    return true
  })
  const { status, stderr } = await submit(folder, ['results', '--desk', origin])
  assert.deepEqual([status, stderr, posts, received.length], [0, '', 3, 1])
})

test('a refusal is not sent again, and a redirect is not followed', async (t) => {
  const folder = await withResults(t, 'M1', 'M2')
  const other = await startFakeDesk(t)
  for (const [code, words] of [
    [307, /leads to another address \(307, .*where the token is not sent/],
    [400, /is not a certification desk that takes results: it answered 400/],
    [404, /is not a certification desk/],
  ] as const) {
    const { origin, requests } = await startFakeDesk(t, (_request, response) => {
      response.writeHead(code, { location: `${other.origin}/submissions` }).end('<html>')
      return true
    })
    const { status, stdout, stderr } = await submit(folder, ['results', '--desk', origin])
    assert.deepEqual([status, stdout, requests.length], [2, '', 1])
    assert.match(stderr, words)
    assert.match(stderr, /Recipients that are not submitted: 2 of 2\n$/)
  }
  assert.deepEqual(other.requests, [])
})

test('what cannot be called so ends with 2, and nothing is asked', async (t) => {
  const folder = await withResults(t, 'M1')
  const { origin, requests } = await startFakeDesk(t)
  for (const [args, words, environment] of [
    [[], /^error: no folder of results is named; see npx dd-acceptance submit --help\n$/],
    [['results', 'results'], /^error: 2 folders are named/],
    [['results', '--desk', 'https://me:secret@desk'], /^error: --desk is not the address of a desk/],
    [['results', '--desk', origin], /^error: DESK_TOKEN cannot be sent/, { DESK_TOKEN: 'a b' }],
    [['results', '--dask', origin], /^error: Unknown option '--dask'; did you mean --desk\?/],
  ] as const) {
    const { status, stdout, stderr } = await submit(folder, args, environment)
    assert.deepEqual([status, stdout], [2, ''], stderr)
    assert.match(stderr, words)
    assert.doesNotMatch(stderr, /secret/)
  }
  assert.deepEqual(requests, [])
  const away = await submit(folder, ['results', '--desk', 'http://127.0.0.1:9'])
  assert.equal(away.status, 2)
  assert.match(away.stderr, /^error: the desk cannot be asked: .*was refused/)
})

test('help', async (t) => {
  const { status, stdout } = await submit(newFolder(t), ['--help'])
  assert.equal(status, 0)
  assert.match(stdout, /^npx dd-acceptance submit RESULTS/)
})
