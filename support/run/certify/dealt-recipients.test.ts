import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dealtTo } from './dealt-recipients'

const named = (names: readonly string[]) => names.map((name) => ({ name }))

test('each recipient is in one shard, whatever the order of the configuration', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Z]\d{1,3}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      names.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.integer({ min: 1, max: 5 }),
      ([all, shuffled], wanted) => {
        const total = Math.min(wanted, all.length)
        const shards = Array.from({ length: total }, (_, place) => ({ index: place + 1, total }))
        const dealt = shards.map((shard) => dealtTo(named(all), shard).map(({ name }) => name))
        assert.deepEqual(dealt.flat().toSorted(), all.toSorted())
        const sizes = dealt.map(({ length }) => length)
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1)
        for (const [place, shard] of shards.entries())
          assert.deepEqual(
            dealtTo(named(shuffled), shard)
              .map(({ name }) => name)
              .toSorted(),
            dealt[place]?.toSorted(),
          )
      },
    ),
  )
})

test('a shard of nobody is refused', () => {
  assert.throws(() => dealtTo(named(['A', 'B']), { index: 3, total: 3 }), {
    name: 'ConfigurationError',
    message: '--shard 3/3 has no recipient: the configuration has 2 recipients',
  })
})
