import { type Decimal, readDecimal } from '../../../../metadata/exact-values'

/** A number as it is written in a literal: without exponent, which not every server reads there. */
export function plainNumber(text: string): string {
  const decimal = /e/i.test(text) ? readDecimal(text) : undefined
  return decimal === undefined ? text.replace(/\.0+$/, '') : plainText(decimal)
}

/** The number that is greater by one, without exponent. */
export function oneMore(text: string): string {
  const { digits, exponent } = readDecimal(text) ?? { digits: 0n, exponent: 0 }
  const power = Math.min(0, exponent)
  return plainText({ digits: digits * 10n ** BigInt(exponent - power) + 10n ** BigInt(-power), exponent: power })
}

function plainText({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent))
  const all = String(digits < 0n ? -digits : digits).padStart(1 - exponent, '0')
  const number = `${all.slice(0, exponent)}.${all.slice(exponent)}`.replace(/\.?0+$/, '')
  return digits < 0n ? `-${number}` : number
}
