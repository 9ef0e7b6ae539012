import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitted } from './fitted'

test('what fits is left as it is', () => {
  assert.equal(fitted(['# a', 'b'], 8), '# a\n\nb\n\n')
})

test('blocks are whole, and the last one says that there are more', () => {
  const text = fitted(['first', 'é'.repeat(200), 'third'], 200)
  assert.match(text, /^first\n\n\*\*Cut here:\*\* .* `results\.json` of the reports\.\n\n$/)
})

test('where not even that fits there is nothing', () => {
  assert.equal(fitted(['x'.repeat(100)], 20), '')
  assert.equal(fitted(['x'], -5), '')
})

test('it is never longer than it may be, and begins as the whole does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), fc.nat(600), (blocks, bytes) => {
      const text = fitted(blocks, bytes)
      assert.ok(Buffer.byteLength(text) <= bytes)
      const whole = blocks.map((block) => `${block}\n\n`).join('')
      assert.ok(text === whole || whole.startsWith(text.split('**Cut here:')[0] ?? 'no part'))
    }),
  )
})
