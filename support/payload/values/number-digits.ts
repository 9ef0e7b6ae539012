const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/**
 * The digits of a number that is written without exponent and needless zeros. The value counts and not its spelling,
 * for most readers of JSON do not keep the spelling.
 */
export interface NumberDigits {
  readonly isNegative: boolean
  /** The number of digits before the decimal point; 0 for numbers between -1 and 1. */
  readonly whole: number
  /** The number of digits after the decimal point. */
  readonly fraction: number
  /** The digits from the first to the last that is not 0; empty for 0. */
  readonly significant: string
}

/** Reads the digits of a number; undefined when the text is not a number. */
export function numberDigits(text: string): NumberDigits | undefined {
  const [, sign, wholePart, fractionPart = '', power = '0'] = NUMBER.exec(text) ?? []
  if (wholePart === undefined) return undefined
  const isNegative = sign === '-'
  const digits = wholePart + fractionPart
  const first = indexOfOther(digits, 0, 1)
  if (first === digits.length) return { isNegative, whole: 0, fraction: 0, significant: '' }
  const end = indexOfOther(digits, digits.length - 1, -1) + 1
  const point = wholePart.length + Number(power)
  return {
    isNegative,
    whole: Math.max(0, point - first),
    fraction: Math.max(0, end - point),
    significant: digits.slice(first, end),
  }
}

/** Returns the integer that the digits of a number without fraction stand for. */
export function integerOf({ isNegative, whole, significant }: NumberDigits): bigint {
  const magnitude = BigInt(significant.padEnd(whole, '0'))
  return isNegative ? -magnitude : magnitude
}

function indexOfOther(digits: string, from: number, step: 1 | -1): number {
  let index = from
  while (digits[index] === '0') index += step
  return index
}
