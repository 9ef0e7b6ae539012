import type { JsonValue } from '../../odata/json-value'
import { numberText } from '../../odata/json-value'
import { FITS, SPELLINGS, shortened, type ValueCheck, wrongType } from '../value-complaint'

/** Whether a value spells what JSON has no number for. */
export const isSpecialNumber = (value: JsonValue): boolean =>
  typeof value === 'string' && SPELLINGS.specialNumber.test(value)

/** A JSON number that rounds to a number of the type, or one of the texts for infinity and for no number. */
export function floatingCheck(type: 'Edm.Single' | 'Edm.Double'): ValueCheck {
  const rounded = type === 'Edm.Single' ? Math.fround : Number
  const expected = `a number within the range of ${type}`
  return (value) => {
    if (isSpecialNumber(value)) return FITS
    const text = numberText(value)
    if (text === undefined) return wrongType('a number, "INF", "-INF" or "NaN"', value)
    return Number.isFinite(rounded(Number(text))) ? FITS : [{ rule: 'range', expected, found: shortened(text) }]
  }
}
