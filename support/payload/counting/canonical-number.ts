import type { ExactNumber } from '../../odata/json-value'
import { type NumberDigits, numberDigits } from '../values/number-digits'

/**
 * Returns the value of a number apart from its spelling: a JavaScript number where that holds the very value, so that
 * `14.50` is the same as `14.5`, else a text of its digits.
 */
export function canonicalNumber({ text }: ExactNumber): number | string {
  const digits = numberDigits(text)
  if (digits === undefined) return text
  if (digits.significant === '') return 0
  const number = Number(text)
  const spelled = spell(digits)
  const kept = numberDigits(String(number))
  return kept !== undefined && spell(kept) === spelled ? number : spelled
}

/** Writes digits as the one text of their value: either there is no fraction, or the fraction ends with the digits. */
const spell = ({ isNegative, whole, fraction, significant }: NumberDigits): string =>
  `${isNegative ? '-' : ''}${significant}/${whole}/${fraction}`
