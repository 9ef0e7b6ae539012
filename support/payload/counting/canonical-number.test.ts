import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ExactNumber } from '../../odata/json-value'
import { canonicalNumber } from './canonical-number'

const canonical = (text: string): number | string => canonicalNumber(new ExactNumber(text))

test('a number whose value JavaScript keeps is that number, however it is spelled', () => {
  for (const text of ['14.50', '14.5', '1450e-2', '0.1450E+2', '14.500000000000000000'])
    assert.equal(canonical(text), 14.5)
  for (const text of ['1e21', '1000000000000000000000', '1.0e+21']) assert.equal(canonical(text), 1e21)
  for (const text of ['0', '-0', '0.00', '0e5', '-0.00000000000000000000', '0e400'])
    assert.equal(`${canonical(text)}`, '0')
})

test('a number whose value JavaScript loses keeps its digits, however they are spelled', () => {
  const same = ['9007199254740993', '9007199254740993.0', '900719925474099.3e1', '9007199254740993000e-3']
  assert.equal(new Set(same.map(canonical)).size, 1)
  const different = [
    ...['9007199254740992', '9007199254740993', '-9007199254740993', '9007199254740993e1', '0.9007199254740993'],
    ...['0.09007199254740993', '0.1', '0.1000000000000000055511151231257827', '1e400', '1e401', '-1e400', '1e-400'],
  ]
  assert.equal(new Set(different.map(canonical)).size, different.length)
})

test('a text that is not a number stays as it is', () => {
  assert.equal(canonical('one and twenty more'), 'one and twenty more')
})

test('every JavaScript number is itself', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(fc.property(finite, (number) => canonical(String(number)) === number + 0))
})

test('two numbers are the same when their difference is nothing', () => {
  const digits = fc.tuple(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(4))
  const spelled = digits.map(([head, tail, zeros]) => [head * 10n ** 18n + tail, `${'0'.repeat(zeros)}`] as const)
  fc.assert(
    fc.property(spelled, spelled, ([left, zeros], [right, more]) => {
      const isSame = canonical(`${left}.${zeros}0`) === canonical(`${right}.${more}0`)
      assert.equal(isSame, left === right)
      assert.equal(canonical(`${left}.0${more}`), canonical(`${left}`))
    }),
  )
})
