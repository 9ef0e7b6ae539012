import { withoutEnd } from '../../../dictionary/wording'
import { type Decimal, readDecimal } from '../../../metadata/exact-values'
import { INTEGER_RANGES } from '../../../metadata/primitive-types'
import { stringLiteral } from '../../../odata/expression-values'
import type { ParameterChoice, ParameterName } from '../../core-parameter'
import { given, unusable } from './choice'

/** Reads the text that a string literal stands for; undefined when it is not a literal. */
export const stringIn = (literal: string): string | undefined =>
  /^'(?:[^']|'')*'$/.test(literal) ? literal.slice(1, -1).replaceAll("''", "'") : undefined

/** Takes a string of the RESOScript, where it may stand with or without apostrophes around. */
export function givenString(name: ParameterName, pinned: string): ParameterChoice {
  if (!/^'.*'$/s.test(pinned)) return given(name, stringLiteral(pinned))
  return stringIn(pinned) === undefined
    ? unusable(name, pinned, 'not a string literal: an apostrophe inside is written twice')
    : given(name, pinned)
}

/** Writes a number without exponent, which not every server reads in a literal. */
export function plainNumber(text: string): string {
  const decimal = /e/i.test(text) ? readDecimal(text) : undefined
  return decimal === undefined ? text.replace(/\.0+$/, '') : plainText(decimal)
}

const ZERO: Decimal = { kind: 'decimal', digits: 0n, exponent: 0 }

/** Returns the number that is greater by one, without exponent. */
export function oneMore(text: string): string {
  const { kind, digits, exponent } = readDecimal(text) ?? ZERO
  const power = Math.min(0, exponent)
  return plainText({ kind, digits: digits * 10n ** BigInt(exponent - power) + 10n ** BigInt(-power), exponent: power })
}

function plainText({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent))
  const all = String(digits < 0n ? -digits : digits).padStart(1 - exponent, '0')
  const number = withoutEnd(withoutEnd(`${all.slice(0, exponent)}.${all.slice(exponent)}`, '0'), '.')
  return digits < 0n ? `-${number}` : number
}

/** Far enough from the values of a sample, so that other records hardly have it, and small enough for any column. */
const DISTANCE = 1_000_003n

/** Makes up an integer within the range of a type that none of the given ones is, and greater where the range allows it. */
export function unusedInteger(type: string, used: readonly bigint[]): string {
  const most = INTEGER_RANGES.get(type)?.greatest ?? 0n
  const far = used.reduce((greatest, one) => (one > greatest ? one : greatest), 0n) + DISTANCE
  let unused = far > most ? most : far
  while (used.includes(unused)) unused -= 1n
  return String(unused)
}

/** Returns the first text made of 0, 1, 2, ... that is none of the given ones; undefined if there is no other. */
export function unusedText(used: ReadonlySet<string>, make: (attempt: number) => string): string | undefined {
  return Array.from({ length: used.size + 1 }, (_, attempt) => make(attempt)).find((text) => !used.has(text))
}
