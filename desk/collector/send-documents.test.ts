import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, EngineRefused, waitBefore } from './engine'
import { type DocumentOfResult, sendDocuments } from './send-documents'
import { fakeEngine, written } from './testing/fake-engine'

const noPause = async () => {}
const documents = (count: number, text = ''): readonly DocumentOfResult[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `d${index}`, name: `Field ${index}`, body: { resource: text } },
    ...{ result: index % 2, version: 7 },
  }))

const BUSY = { status: 429, body: { error: { type: 'busy', reason: 'later' } } }

test('a request is made again while the engine is busy or cannot be reached', async (t) => {
  const { url, asked } = await fakeEngine(t, ({ body }, count) => {
    if (count === 1) return BUSY
    if (count === 2) return undefined
    return count === 3 ? { status: 503, body: {} } : written(body)
  })
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  assert.deepEqual(await sendDocuments(engine, 'a', documents(3), 2, noPause), [
    { written: 2, older: 0, refused: [] },
    { written: 1, older: 0, refused: [] },
  ])
  assert.equal(asked.length, 4)
  assert.match(
    asked[3]?.body ?? '',
    /^\{"index":\{"_id":"d0","version":7,"version_type":"external_gte"\}\}\n\{"resource":""\}\n/,
  )
})

test('an engine that stays busy is given up, and one that never answers sooner', async (t) => {
  const busy = await fakeEngine(t, () => BUSY)
  const gone = await fakeEngine(t, () => undefined)
  for (const [{ url, asked }, attempts, words] of [
    [busy, 8, /^the engine answered POST \/a-1\/_bulk with 429: busy: later$/],
    [gone, 3, /^the engine did not answer POST \/a-1\/_bulk: /],
  ] as const) {
    const engine = new Engine({ url }, noPause)
    t.after(() => engine.close())
    await assert.rejects(sendDocuments(engine, 'a', documents(1), 2, noPause), (error: unknown) => {
      assert.ok(error instanceof EngineRefused)
      assert.match(error.message, words)
      return true
    })
    assert.equal(asked.length, attempts)
  }
})

test('what is too large for a proxy is sent in smaller requests, all of it once, and the next ones are small at first', async (t) => {
  const largest = 500_000
  const { url, asked } = await fakeEngine(t, ({ body }) =>
    body.length > largest ? { status: 413, body: {} } : written(body),
  )
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  const all = documents(900, 'x'.repeat(10_000))
  assert.deepEqual(await sendDocuments(engine, 'a', all, 2, noPause), [
    { written: 450, older: 0, refused: [] },
    { written: 450, older: 0, refused: [] },
  ])
  const taken = asked.filter(({ body }) => body.length <= largest).map(({ body }) => body)
  const ids = taken.flatMap((body) => body.match(/"_id":"d\d+"/g) ?? [])
  assert.deepEqual([ids.length, new Set(ids).size], [900, 900])
  // Two requests of four megabytes were on their way; what came after them fits.
  assert.ok(asked.length - taken.length <= 2 * 15, `${asked.length} ${taken.length}`)
  assert.ok((asked.at(-1)?.body.length ?? 0) <= largest)
})

test('a document that is too large by itself ends it', async (t) => {
  const { url } = await fakeEngine(t, () => ({ status: 413, body: {} }))
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  await assert.rejects(sendDocuments(engine, 'a', documents(5), 2, noPause), {
    name: 'EngineRefused',
    message: /with 413: it, or a proxy in front of it, takes no requests of this size$/,
  })
})

test('a document that has no room is sent again, without the others; one that is refused is named', async (t) => {
  const { url, asked } = await fakeEngine(t, ({ body }, count) =>
    written(body, count === 1 ? { d0: 429, d1: 400, d2: 409 } : {}),
  )
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  assert.deepEqual(await sendDocuments(engine, 'a', documents(4), 2, noPause), [
    { written: 1, older: 1, refused: [] },
    { written: 1, older: 0, refused: ['Field 1 (d1): 400 no  [31md1'] },
  ])
  assert.deepEqual(
    asked.map(({ body }) => body.match(/"_id":"d\d"/g)?.length),
    [4, 1],
  )
})

test('a document for which there is never room is named at last', async (t) => {
  const pauses: number[] = []
  const { url, asked } = await fakeEngine(t, ({ body }) => written(body, body.includes('"d1"') ? { d1: 429 } : {}))
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  const pause = async (ms: number) => void pauses.push(ms)
  assert.deepEqual(await sendDocuments(engine, 'a', documents(3), 2, pause), [
    { written: 2, older: 0, refused: [] },
    { written: 0, older: 0, refused: ['Field 1 (d1): the engine has no room for it'] },
  ])
  assert.deepEqual([asked.length, pauses.length], [8, 7])
  for (const [index, ms] of pauses.entries())
    assert.ok(ms >= waitBefore(index + 1, 0) && ms <= waitBefore(index + 1, 1), String(pauses))
})

test('a document that the engine does not answer for is named', async (t) => {
  const { url } = await fakeEngine(t, () => ({ status: 200, body: { items: [] } }))
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  const [first, second] = await sendDocuments(engine, 'a', documents(2), 2, noPause)
  assert.deepEqual(first, { written: 0, older: 0, refused: ['Field 0 (d0): the engine did not answer for it'] })
  assert.deepEqual(second?.refused, ['Field 1 (d1): the engine did not answer for it'])
})

test('documents come in requests of at most four million bytes, one after the other', async (t) => {
  const sizes: number[] = []
  const { url } = await fakeEngine(t, ({ body }) => {
    sizes.push(body.length)
    return written(body)
  })
  const engine = new Engine({ url }, noPause)
  t.after(() => engine.close())
  const made: string[] = []
  function* many(): Generator<DocumentOfResult> {
    for (const document of documents(10, 'x'.repeat(1_000_000))) {
      made.push(document.id)
      // At most the documents of two requests are made before the first of them is answered.
      assert.ok(made.length <= 4 * (sizes.length + 2), `${made.length} documents before ${sizes.length} answers`)
      yield document
    }
  }
  const sent = await sendDocuments(engine, 'a', many(), 2, noPause)
  assert.deepEqual(
    sent.map(({ written: count }) => count),
    [5, 5],
  )
  assert.ok(sizes.length >= 4 && sizes.every((size) => size < 4_000_000), sizes.join())
})

test('the wait before each attempt doubles, up to half a minute', () => {
  assert.deepEqual(
    [1, 2, 3, 9].map((attempt) => waitBefore(attempt, 1)),
    [500, 1000, 2000, 30_000],
  )
  assert.equal(waitBefore(1, 0), 250)
})
