import type { IntegerRange } from '../../metadata/primitive-types'
import { numberText } from '../../odata/json-value'
import { type Complaint, FITS, notANumber, shortened, type ValueCheck } from '../value-complaint'
import { integerOf, type NumberDigits, numberDigits } from './number-digits'

/** The most digits that an integer type can have. */
const MOST_DIGITS = 19

/**
 * Makes the check for a JSON number that is an integer within a range (OData JSON 4.01, 7.1).
 *
 * A JavaScript number beyond 2^53 stands for every number that is rounded to it: it fits when one of them does.
 */
export function integerCheck(range: IntegerRange): ValueCheck {
  const judge = integerTextCheck(range)
  const [least, greatest] = [Number(range.least), Number(range.greatest)]
  return (value) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest) return FITS
    const text = numberText(value)
    return text === undefined ? notANumber('an integer', value) : judge(text)
  }
}

/** Makes the check for the text of a number that has to be an integer within a range. */
export function integerTextCheck(range: IntegerRange): (text: string) => readonly Complaint[] {
  const expected = `an integer from ${range.least} to ${range.greatest}`
  return (text) => {
    const digits = numberDigits(text)
    const found = shortened(text)
    if (digits !== undefined && digits.fraction > 0) return [{ rule: 'type', expected: 'an integer', found }]
    return digits !== undefined && isWithin(range, digits) ? FITS : [{ rule: 'range', expected, found }]
  }
}

function isWithin({ least, greatest }: IntegerRange, digits: NumberDigits): boolean {
  if (digits.whole > MOST_DIGITS) return false
  const integer = integerOf(digits)
  return integer >= least && integer <= greatest
}
