import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { count, countOf, measure, percent } from './numbers'

describe('count', () => {
  it('separates thousands, the same for every reader', () => {
    assert.equal(count(0), '0')
    assert.equal(count(1951), '1,951')
    assert.equal(count(1234567), '1,234,567')
  })

  it('gives averages of counts one more digit', () => {
    assert.equal(count(480.25), '480.3')
    assert.equal(count(12.04), '12')
  })
})

describe('countOf', () => {
  it('has a singular for one thing only', () => {
    assert.deepEqual(
      [0, 1, 2, 1200].map((number) => countOf(number, 'finding')),
      ['0 findings', '1 finding', '2 findings', '1,200 findings'],
    )
  })
})

describe('percent', () => {
  it('has one digit', () => {
    assert.equal(percent(0.125), '12.5 %')
    assert.equal(percent(0.5), '50.0 %')
  })

  it('is 0 % for nothing only, and 100 % for everything only', () => {
    assert.equal(percent(0), '0 %')
    assert.equal(percent(1), '100 %')
    assert.equal(percent(0.0004), '<0.1 %')
    assert.equal(percent(0.001), '0.1 %')
    assert.equal(percent(0.999), '99.9 %')
    assert.equal(percent(0.9996), '>99.9 %')
  })

  it('never rounds a share between them to 0 % or 100 %', () => {
    const between = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })
    fc.assert(fc.property(between, (share) => assert.match(percent(share), /^(<0\.1|>99\.9|(?!0\.0)\d{1,2}\.\d) %$/)))
  })
})

describe('measured numbers', () => {
  it('have three significant digits', () => {
    assert.equal(measure(0.01234), '0.0123')
    assert.equal(measure(0.008), '0.00800')
    assert.equal(measure(15), '15.0')
    assert.equal(measure(1234), '1,230')
  })
})

describe('a number that is not known', () => {
  for (const format of [count, percent, measure]) {
    it(`is N/A as a ${format.name}`, () => {
      assert.equal(format(null), 'N/A')
      assert.equal(format(undefined), 'N/A')
    })
  }
})
