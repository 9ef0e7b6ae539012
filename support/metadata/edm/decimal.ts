const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** A number as digits times a power of ten, so that nothing is rounded. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Greatest exponent that is read: beyond that of Edm.Double, and far from numbers that take long to compare. */
const MOST_EXPONENT = 400

/** Reads the text of an integer, decimal or double; undefined when it is none. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole, fraction = '', power = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || Math.abs(Number(power)) > MOST_EXPONENT) return undefined
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(power) - fraction.length }
}

/** Negative, zero or positive as the left number is smaller, equal or greater. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent)
  const difference = scaled(left, exponent) - scaled(right, exponent)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const scaled = ({ digits, exponent }: Decimal, to: number): bigint => digits * 10n ** BigInt(exponent - to)
