import { numberText } from '../../odata/json-value'
import type { AdvertisedPrimitive } from '../advertised-payload'
import { type Complaint, FITS, notANumber, shortened, type ValueCheck } from '../value-complaint'
import { isSpecialNumber } from './floating-check'
import { type NumberDigits, numberDigits } from './number-digits'

type DecimalFacets = Pick<AdvertisedPrimitive, 'precision' | 'scale'>

/**
 * The largest Scale whose power of ten, and products with it that are safe integers, are exact in a JavaScript number.
 */
const MOST_EXACT_SCALE = 15

/** Makes the check for a JSON number with no more digits than its facets allow, see {@link decimalTextCheck}. */
export function decimalCheck(facets: DecimalFacets): ValueCheck {
  const judge = decimalTextCheck(facets)
  const fits = quickTest(facets)
  return (value) => {
    if (typeof value === 'number' && fits(value)) return FITS
    const text = numberText(value)
    if (text !== undefined) return judge(text)
    return facets.scale === 'floating' && isSpecialNumber(value) ? FITS : notANumber('a number', value)
  }
}

/**
 * Makes the check for the text of a number with no more digits than its facets allow (OData CSDL XML 4.01, 7.2.3 and
 * 7.2.4).
 *
 * - An integer as Scale: at most Precision - Scale digits before the decimal point and Scale after it.
 * - `variable`: at most Precision digits in all.
 * - `floating`: at most Precision significant digits.
 * - No Precision: any number of digits.
 * - No Scale: CSDL takes that for 0, but real metadata leave Scale out and serve fractions. A payload is held to what
 *   the metadata declare, so only the number of digits in all is limited, as for `variable`.
 */
export function decimalTextCheck({ precision = Number.POSITIVE_INFINITY, scale }: DecimalFacets) {
  const judge = typeof scale === 'number' ? fixedScale(precision, scale) : totalDigits(precision, scale)
  return (text: string): readonly Complaint[] => {
    const digits = numberDigits(text)
    return digits === undefined
      ? [{ rule: 'range', expected: 'a number that is finite', found: shortened(text) }]
      : judge(digits, text)
  }
}

type DigitsCheck = (digits: NumberDigits, text: string) => readonly Complaint[]

function fixedScale(precision: number, scale: number): DigitsCheck {
  const whole = Math.max(0, precision - scale)
  const tooGreat = { rule: 'precision', expected: `at most ${whole} digits before the decimal point` } as const
  const tooFine = { rule: 'scale', expected: `at most ${scale} digits after the decimal point` } as const
  return (digits, text) => {
    if (digits.whole <= whole && digits.fraction <= scale) return FITS
    const found = shortened(text)
    return [
      ...(digits.whole > whole ? [{ ...tooGreat, found }] : []),
      ...(digits.fraction > scale ? [{ ...tooFine, found }] : []),
    ]
  }
}

function totalDigits(precision: number, scale: DecimalFacets['scale']): DigitsCheck {
  const isFloating = scale === 'floating'
  const expected = `at most ${precision} ${isFloating ? 'significant digits' : 'digits'}`
  return ({ whole, fraction, significant }, text) =>
    (isFloating ? significant.length : whole + fraction) <= precision
      ? FITS
      : [{ rule: 'precision', expected, found: shortened(text) }]
}

/** Makes a test that is true only for numbers that fit, so that the text of most numbers need not be looked at. */
function quickTest({ precision, scale }: DecimalFacets): (value: number) => boolean {
  if (typeof scale !== 'number' || scale > MOST_EXACT_SCALE) return () => false
  const limit =
    precision === undefined ? Number.MAX_VALUE : 10 ** Math.min(MOST_EXACT_SCALE, Math.max(0, precision - scale))
  const unit = 10 ** scale
  return (value) => {
    if (value >= limit || value <= -limit) return false
    const scaled = Math.round(value * unit)
    return Number.isSafeInteger(scaled) && scaled / unit === value
  }
}
