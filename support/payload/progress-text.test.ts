import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { progressText } from './payload-sampling'
import { ChainRun, type StoredChain } from './sampling/chain-run'
import { exchangeOf } from './sampling/testing/page-of'
import { chainOf } from './sampling/testing/sampled'
import { NEXT_LINKS, resourceCalled } from './sampling/testing/sampling-of'
import type { PassProgress } from './sampling-results'

const PAGE = { expandedRecords: 0, shortenedExpansions: 0, hasExpansion: false }

/** A chain with so many records, and how it stands. */
function chainWith(records: number, state: 'under way' | 'ended' | 'taken up' = 'under way'): ChainRun {
  const stored: StoredChain = { reason: 'end', expansion: undefined, pages: 1, records, ...PAGE, responses: [] }
  if (state === 'taken up') return new ChainRun(chainOf(NEXT_LINKS), stored)
  const chain = new ChainRun(chainOf(NEXT_LINKS))
  if (records > 0) chain.addPage(exchangeOf('https://example.org/Property'), records, PAGE)
  if (state === 'ended') chain.end({ reason: 'end' })
  return chain
}

const runOf = (count: bigint | undefined, ...chains: readonly ChainRun[]): PassProgress => ({
  resource: resourceCalled('Property'),
  pass: NEXT_LINKS,
  count,
  chains,
})

const cases: readonly (readonly [what: string, run: PassProgress, elapsedMs: number, expected: string])[] = [
  [
    'tells what came, what may come, how fast and how long',
    runOf(40_000n, chainWith(12_000)),
    14_118,
    '12,000 of about 40,000 records, 850 a second, 33 seconds left',
  ],
  [
    'expects as many of every chain',
    runOf(100n, chainWith(100, 'ended'), chainWith(20), chainWith(0)),
    1000,
    '120 of about 300 records, 120 a second, 2 seconds left',
  ],
  [
    'expects nothing more of a chain that ended early',
    runOf(100n, chainWith(30, 'ended')),
    1000,
    '30 of about 30 records, 30 a second',
  ],
  [
    'expects the limit of a chain whose count is not known',
    runOf(undefined, chainWith(1000)),
    1000,
    '1,000 of about 50,000 records, 1,000 a second, 49 seconds left',
  ],
  [
    'expects the limit where the count is above it',
    runOf(2n ** 70n, chainWith(1000)),
    1000,
    '1,000 of about 50,000 records, 1,000 a second, 49 seconds left',
  ],
  ['expects no less than came', runOf(10n, chainWith(25)), 1000, '25 of about 25 records, 25 a second'],
  ['says nothing of speed at the first page', runOf(100n, chainWith(10)), 0, '10 of about 100 records'],
  ['says nothing of speed before the first record', runOf(100n, chainWith(0)), 500, '0 of about 100 records'],
  ['says nothing of speed below one record a second', runOf(100n, chainWith(1)), 1001, '1 of about 100 records'],
  ['tells minutes', runOf(1000n, chainWith(10)), 10_000, '10 of about 1,000 records, 1 a second, 17 minutes left'],
  ['tells hours', runOf(50_000n, chainWith(10)), 10_000, '10 of about 50,000 records, 1 a second, 14 hours left'],
  [
    'does not take for fast what an earlier run fetched',
    runOf(1000n, chainWith(900, 'taken up'), chainWith(100)),
    1000,
    '1,000 of about 1,900 records, 100 a second, 9 seconds left',
  ],
]

describe('progress', () => {
  for (const [what, run, elapsedMs, expected] of cases) {
    test(what, () => {
      assert.equal(progressText(run, 50_000, elapsedMs), `Sampling Property by NextLink: ${expected}`)
    })
  }

  test('is one line of whole numbers, whatever a run is like', () => {
    const chain = fc
      .tuple(fc.nat(1_000_000), fc.constantFrom('under way', 'ended', 'taken up'))
      .map(([records, state]) => chainWith(records, state))
    const count = fc.option(fc.bigInt(0n, 2n ** 70n), { nil: undefined })
    const elapsed = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(
        count,
        fc.array(chain),
        fc.integer({ min: 1, max: 1e9 }),
        elapsed,
        (known, chains, limit, elapsedMs) => {
          assert.match(
            progressText(runOf(known, ...chains), limit, elapsedMs),
            /^Sampling Property by NextLink: [\d,]+ of about [\d,]+ records(, [1-9][\d,]* a second(, [\d,]+ (second|minute|hour)s? left)?)?$/,
          )
        },
      ),
    )
  })
})
