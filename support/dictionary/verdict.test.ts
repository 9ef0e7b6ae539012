import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Verdict, worstVerdict } from './verdict'

test('the verdict on all is the worst, in whatever order, and on nobody none', () => {
  assert.equal(worstVerdict([]), 'could not be judged')
  const verdict = fc.constantFrom<Verdict>('conformant', 'not conformant', 'could not be judged')
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 1 }), (verdicts) => {
      const worst = worstVerdict(verdicts)
      assert.ok(verdicts.includes(worst))
      assert.equal(worst === 'not conformant', verdicts.includes('not conformant'))
      assert.equal(
        worst === 'conformant',
        verdicts.every((one) => one === 'conformant'),
      )
    }),
  )
})
