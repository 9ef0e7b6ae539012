import { LosslessNumber, parse } from 'lossless-json'
import { ExactNumber } from '../json-value'

/** For tests: the value of a JSON number whatever its spelling, as whole number and power of ten. */
export function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(text) ?? []
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  return `${sign}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`
}

/**
 * For tests: returns a parsed value in a form that can be compared, in which order of names and spelling of numbers make
 * no difference.
 */
export function meaningOf(value: unknown): unknown {
  if (typeof value === 'number') return { decimal: decimal(String(value)) }
  if (value instanceof ExactNumber) return { decimal: decimal(value.text) }
  if (value instanceof LosslessNumber) return { decimal: decimal(value.value) }
  if (Array.isArray(value)) return value.map(meaningOf)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).toSorted()
  return new Map(names.map((name) => [name, meaningOf(Object.getOwnPropertyDescriptor(value, name)?.value)]))
}

/** For tests: reads a JSON text in that form, by a slow parser that keeps all numbers as texts. */
export const meaningByReference = (text: string): unknown => meaningOf(parse(text))
