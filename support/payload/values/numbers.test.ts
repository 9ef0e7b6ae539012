import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertExample } from '../testing/judgements'
import { primitiveCheck } from '../value-checks'
import { numberDigits } from './number-digits'

test('a number in a string is called so', () => {
  const found = (type: string, value: string) => primitiveCheck({ kind: 'primitive', type }, {})(value)[0]?.found
  for (const type of ['Edm.Decimal', 'Edm.Int32', 'Edm.Double']) {
    assert.equal(found(type, '450000.00'), 'a string that spells a number, "450000.00"')
    assert.equal(found(type, '$450000'), 'a string')
  }
})

test('a text is the text of a number as a whole', () => {
  for (const text of ['x1', '1x', '', '.5', '1.', '1e', '--1', '1 ', '0x1'])
    assert.equal(numberDigits(text), undefined, text)
  assert.deepEqual(numberDigits('-0.00e9'), { isNegative: true, whole: 0, fraction: 0, significant: '' })
  assert.deepEqual(numberDigits('+012.50E+1'), { isNegative: false, whole: 3, fraction: 0, significant: '125' })
})

test('integers stay within their type', () => {
  assertExample({
    attributes: 'Type="Edm.Int16"',
    right: ['32767', '-32768', '0', '-0', '1.0', '1e3', 'null'],
    wrong: [
      ['32768', 'range'],
      ['-32769', 'range'],
      ['40000', 'range'],
      ['-40000', 'range'],
      ['1e400', 'range'],
      ['1.5', 'type'],
      ['"1"', 'type'],
      ['true', 'type'],
      ['[1]', 'type'],
      ['{}', 'type'],
    ],
    wrongToTheLastDigit: [
      ['1e-400', 'type'],
      // So many digits are not even written out.
      ['1e999999999', 'range'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Int32"',
    right: ['2147483647', '-2147483648'],
    wrong: [
      ['2147483648', 'range'],
      ['-2147483649', 'range'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Byte"',
    right: ['0', '255'],
    wrong: [
      ['-1', 'range'],
      ['256', 'range'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.SByte"',
    right: ['-128', '127'],
    wrong: [
      ['-129', 'range'],
      ['128', 'range'],
    ],
  })
})

test('Int64 is exact to its last digit, where the reader of JSON kept it', () => {
  assertExample({
    attributes: 'Type="Edm.Int64"',
    right: ['9223372036854775807', '-9223372036854775808', '9007199254740993', '922337203685477580700e-2'],
    wrong: [
      ['10000000000000000000', 'range'],
      ['-9223372036854780000', 'range'],
      ['"1"', 'type'],
    ],
    wrongToTheLastDigit: [
      ['9223372036854775808', 'range'],
      ['-9223372036854775809', 'range'],
      ['9007199254740993.5', 'type'],
    ],
  })
})

test('a Decimal has no more digits than Precision and Scale allow, whatever its sign and spelling', () => {
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="5" Scale="2"',
    right: ['999.99', '-999.99', '0', '0.01', '14.50', '14.5000', '9.9999e2', '1e2', 'null'],
    wrong: [
      ['1000', 'precision'],
      ['1000.00', 'precision'],
      ['-1000', 'precision'],
      ['1e12', 'precision'],
      ['1.001', 'scale'],
      ['-0.001', 'scale'],
      ['1e-3', 'scale'],
      ['1000.001', 'precision', 'scale'],
      ['"1"', 'type'],
      ['"INF"', 'type'],
    ],
    wrongToTheLastDigit: [['999.9999999999999999999', 'scale']],
  })
  assertExample({
    attributes: 'Type="o.Money"',
    right: ['999.99'],
    wrong: [['1000', 'precision']],
  })
})

test('Scale 0 asks for integers, and Scale without Precision limits the fraction alone', () => {
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="3" Scale="0"',
    right: ['999', '-999', '999.0'],
    wrong: [
      ['1000', 'precision'],
      ['0.1', 'scale'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Decimal" Scale="1"',
    right: ['123456789012345678901234567890.1', '0.1'],
    wrong: [['0.12', 'scale']],
  })
})

test('a Precision equal to Scale leaves no digit before the decimal point', () => {
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="2" Scale="2"',
    right: ['0', '-0', '0.99', '-0.99', '0.990', '9.9e-1', '0.01'],
    wrong: [
      ['1', 'precision'],
      ['-1', 'precision'],
      ['1.00', 'precision'],
      ['10', 'precision'],
      ['0.999', 'scale'],
      ['-1.001', 'precision', 'scale'],
    ],
  })
})

test('a Scale that is the largest whose powers are exact, and one more', () => {
  for (const scale of [15, 16]) {
    assertExample({
      attributes: `Type="Edm.Decimal" Precision="${scale + 1}" Scale="${scale}"`,
      right: ['9', '-9', '0.5', `0.${'0'.repeat(scale - 1)}1`, `-9.${'0'.repeat(scale - 1)}`],
      wrong: [
        ['10', 'precision'],
        ['-10', 'precision'],
        [`1e-${scale + 1}`, 'scale'],
      ],
      wrongToTheLastDigit: [[`0.5${'0'.repeat(scale - 1)}1`, 'scale']],
    })
  }
  // From the power of 23 on, a number divided by it is not the nearest one to the digits.
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="30" Scale="23"',
    right: ['1e-23', '4e-23', '9999999'],
    wrong: [
      ['1.0000000000000001e-23', 'scale'],
      ['4.0000000000000004e-23', 'scale'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="16" Scale="0"',
    right: ['999999999999999', '1000000000000000', '9007199254740992', '-9007199254740993', '9999999999999998'],
    wrong: [
      ['10000000000000000', 'precision'],
      ['-10000000000000000', 'precision'],
    ],
  })
})

test('without Scale, and with a variable one, only all digits together are limited', () => {
  for (const scale of ['', 'Scale="variable"']) {
    assertExample({
      attributes: `Type="Edm.Decimal" Precision="3" ${scale}`,
      right: ['123', '12.3', '0.123', '1.23', '-0.7', '100'],
      wrong: [
        ['1234', 'precision'],
        ['12.34', 'precision'],
        ['0.0012', 'precision'],
        ['1000', 'precision'],
      ],
    })
  }
  assertExample({ attributes: 'Type="Edm.Decimal"', right: ['100.5', '1e30', '0.000001'], wrong: [['"1"', 'type']] })
})

test('a floating Scale limits the significant digits', () => {
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="3" Scale="floating"',
    right: ['1.23e30', '1.23e-30', '"INF"', '"NaN"'],
    wrong: [
      ['1.234', 'precision'],
      ['"Infinity"', 'type'],
    ],
  })
})

test('Double and Single know infinity and no number by name', () => {
  assertExample({
    attributes: 'Type="Edm.Double"',
    right: ['1.7976931348623157e308', '-1e-400', '0.1', '"INF"', '"-INF"', '"NaN"'],
    wrong: [
      ['1e309', 'range'],
      ['-1e309', 'range'],
      ['"+INF"', 'type'],
      ['["INF"]', 'type'],
      ['"1.5"', 'type'],
      ['false', 'type'],
    ],
  })
  assertExample({ attributes: 'Type="Edm.Single"', right: ['3.4028235e38'], wrong: [['3.5e38', 'range']] })
})

test('IEEE754Compatible makes strings of Int64 and Decimal, and of no other number', () => {
  const options = { isIeee754Compatible: true }
  assertExample({
    attributes: 'Type="Edm.Int64"',
    options,
    right: ['"9223372036854775807"', '"-9223372036854775808"', '"+1"', 'null'],
    wrong: [
      ['"9223372036854775808"', 'range'],
      ['1', 'type'],
      ['"1.0"', 'format'],
      ['" 1"', 'format'],
      ['""', 'format'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Decimal" Precision="5" Scale="2"',
    options,
    right: ['"999.99"', '"-0.10"', '"0e9"', '"-0.000e-9"'],
    wrong: [
      ['"1000"', 'precision'],
      ['"1.001"', 'scale'],
      ['"1,5"', 'format'],
      ['1.5', 'type'],
    ],
  })
  assertExample({ attributes: 'Type="Edm.Int32"', options, right: ['1'], wrong: [['"1"', 'type']] })
})
