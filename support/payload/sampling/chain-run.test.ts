import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import { ChainRun } from './chain-run'
import { exchangeOf } from './testing/page-of'
import { chainOf } from './testing/sampled'

const CHAIN = chainOf({ strategy: 'NextLink', name: 'NextLink of recent records' }, { expansion: 'Media' })
const URL = 'https://example.org/Property'
const NOTHING = { expandedRecords: 0, shortenedExpansions: 0, hasExpansion: false }
const PAGE = { expandedRecords: 7, shortenedExpansions: 2, hasExpansion: true }

/** One page with the expansion, then one without. */
function withTwoPages(): ChainRun {
  const run = new ChainRun(CHAIN)
  run.addPage(exchangeOf(URL), 5, PAGE)
  run.addPage(exchangeOf(URL), 3, NOTHING)
  return run
}

/** What reports tell of such a chain. */
const TOLD = { pass: 'NextLink of recent records', strategy: 'NextLink', expansion: 'Media', pages: 2, records: 8 }

test('a chain adds up its pages and tells their answers', () => {
  const run = withTwoPages()
  run.end({ reason: 'limit' })
  const content = { pages: 2, records: 8, expandedRecords: 7, hasExpansion: true }
  assert.deepEqual(run.finished(), { chain: CHAIN, stop: { reason: 'limit' }, ...content })
  const response = {
    pass: 'NextLink of recent records',
    strategy: 'NextLink',
    expansion: 'Media',
    url: URL,
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 1,
    wireBytes: 2,
    bodyBytes: 2,
    status: 200,
  }
  assert.deepEqual(run.responses, [
    { ...response, records: 5, expandedRecords: 7, shortenedExpansions: 2 },
    { ...response, records: 3, expandedRecords: 0, shortenedExpansions: 0 },
  ])
})

test('a chain under way is reported as interrupted, cannot be finished and is not stored', () => {
  const run = withTwoPages()
  assert.deepEqual([run.told().stopped, run.told().records, run.stop], ['interrupted', 8, undefined])
  assert.throws(() => run.finished(), new Error('the chain of Property has not stopped yet'))
  assert.equal(run.stored(), undefined)
})

for (const reason of ['end', 'limit', 'repetition'] as const) {
  test(`a chain that stopped by ${reason} is stored, and the same when it is taken up`, () => {
    const run = withTwoPages()
    run.noteAnswer(exchangeOf(`${URL}?page=3`))
    run.end({ reason })
    assert.equal(run.finished().lastRequest?.url, `${URL}?page=3`)
    assert.deepEqual(run.told(), { ...TOLD, stopped: reason })
    const takenUp = new ChainRun(CHAIN, structuredClone(run.stored()))
    assert.deepEqual(takenUp.finished(), run.finished())
    assert.deepEqual(takenUp.told(), run.told())
    assert.deepEqual(takenUp.responses, run.responses)
    assert.deepEqual([run.isTakenUp, takenUp.isTakenUp], [false, true])
  })
}

test('a failure is reported in one line, and not stored', () => {
  const run = withTwoPages()
  run.end({
    reason: 'failed',
    error: new RequestError('unusable', 'GET: no JSON\n<html>', exchangeOf(`${URL}?page=3`)),
  })
  assert.equal(run.stored(), undefined)
  assert.equal(run.told().error, 'GET: no JSON')
  const { url, records, error } = run.responses.at(-1) ?? assert.fail()
  assert.deepEqual([url, records, error], [`${URL}?page=3`, 0, 'GET: no JSON'])
})

test('a chain that is left out has no answer, though another one had', () => {
  const run = new ChainRun(CHAIN)
  run.leaveOut({ reason: 'failed', error: new RequestError('refused', 'GET: no', exchangeOf(URL)) })
  assert.deepEqual(run.responses, [])
  assert.deepEqual([run.told().stopped, run.told().error, run.finished().pages], ['failed', 'GET: no', 0])
})
