import { isJsonObject, type JsonValue } from '../../odata/json-value'
import { type Complaint, FITS, shortened, type ValueCheck, wrongType } from '../value-complaint'

/** Makes the check for a text of at most so many Unicode characters (OData CSDL XML 4.01, 7.2.2). */
export function stringCheck(maxLength: number | undefined): ValueCheck {
  const judge = lengthCheck(maxLength)
  return (value) => {
    if (typeof value !== 'string') return wrongType('a string', value)
    return LONE_SURROGATE.test(value) ? [NOT_UNICODE, ...judge(value)] : judge(value)
  }
}

/** One half of a character that UTF-16 writes as two, which no UTF-8 text can have (RFC 8259, 8.2). */
const LONE_SURROGATE = /\p{Surrogate}/u

const NOT_UNICODE: Complaint = {
  rule: 'format',
  expected: 'a text of whole characters',
  found: 'half of a surrogate pair',
}

/** Accepts any value whose texts, at any depth, are of whole characters. */
export const wholeTexts: ValueCheck = (value) => (hasHalves(value) ? [NOT_UNICODE] : FITS)

function hasHalves(value: JsonValue): boolean {
  if (typeof value === 'string') return LONE_SURROGATE.test(value)
  if (Array.isArray(value)) return value.some(hasHalves)
  return isJsonObject(value) && Object.values(value).some((each) => each !== undefined && hasHalves(each))
}

/** Makes the check for a text that has to spell a value of its type. */
export const formatCheck =
  (expected: string, isSpelled: (text: string) => boolean): ValueCheck =>
  (value) => {
    if (typeof value !== 'string') return wrongType('a string', value)
    return isSpelled(value) ? FITS : [{ rule: 'format', expected, found: shortened(value) }]
  }

/** Makes the check for the length of a text in characters, not in UTF-16 code units, which are never fewer. */
export function lengthCheck(maxLength = Number.POSITIVE_INFINITY): (text: string) => readonly Complaint[] {
  const expected = `at most ${maxLength} characters`
  return (text) => {
    if (text.length <= maxLength) return FITS
    const length = [...text].length
    return length <= maxLength ? FITS : [{ rule: 'max length', expected, found: `${length} characters` }]
  }
}
