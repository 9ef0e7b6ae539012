import type { JsonValue } from '../../odata/json-value'
import { numberText } from '../../odata/json-value'
import { FITS, notANumber, SPELLINGS, shortened, type ValueCheck } from '../value-complaint'

/** Decides if a value spells a number that JSON cannot write. */
export const isSpecialNumber = (value: JsonValue): boolean =>
  typeof value === 'string' && SPELLINGS.specialNumber.test(value)

/** Makes the check for a JSON number that rounds to a number of the type, or a text for infinity or for NaN. */
export function floatingCheck(type: 'Edm.Single' | 'Edm.Double'): ValueCheck {
  const rounded = type === 'Edm.Single' ? Math.fround : Number
  const expected = `a number within the range of ${type}`
  return (value) => {
    if (isSpecialNumber(value)) return FITS
    const text = numberText(value)
    if (text === undefined) return notANumber('a number, "INF", "-INF" or "NaN"', value)
    return Number.isFinite(rounded(Number(text))) ? FITS : [{ rule: 'range', expected, found: shortened(text) }]
  }
}
