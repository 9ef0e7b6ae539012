import { withoutEnd } from '../../../dictionary/wording'
import type { Facets } from '../../../metadata/model-elements'
import { TEMPORAL_TYPES } from '../../../metadata/primitive-types'

/** Returns the facet that the literal of a value does not keep to, e.g. `MaxLength="25"` (OData CSDL XML 4.01, 7.2). */
export function exceededFacet(qualifiedName: string, facets: Facets, text: string): string | undefined {
  const { maxLength, precision } = facets
  if (typeof maxLength === 'number' && lengthOf(qualifiedName, text) > maxLength) return `MaxLength="${maxLength}"`
  if (qualifiedName === 'Edm.Decimal') return exceededDigits(facets, text)
  const isRounded =
    TEMPORAL_TYPES.has(qualifiedName) && typeof precision === 'number' && secondsOf(text).length > precision
  return isRounded ? `Precision="${precision}"` : undefined
}

/** Returns the number of characters or of bytes; 0 of a type without a length. */
function lengthOf(qualifiedName: string, text: string): number {
  if (qualifiedName === 'Edm.String') return [...text].length
  return qualifiedName === 'Edm.Binary' ? Math.floor((withoutEnd(text, '=').length * 3) / 4) : 0
}

/** Returns the digits behind the seconds, but for zeros at the end. */
const secondsOf = (text: string): string => withoutEnd(/\.(\d+)/.exec(text)?.[1] ?? '', '0')

const DIGITS = /^\d*$/

/** Leaves out numbers with an exponent. */
function exceededDigits({ precision, scale }: Facets, text: string): string | undefined {
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.')
  if (!DIGITS.test(whole) || !DIGITS.test(fraction)) return undefined
  const decimals = (withoutEnd(fraction, '0') || fraction.slice(0, 1)).length
  if (typeof scale === 'number' && decimals > scale) return `Scale="${scale}"`
  const kept = typeof scale === 'number' ? scale : decimals
  const isTooLong = typeof precision === 'number' && kept <= precision && digitsOf(whole) > precision - kept
  return isTooLong ? `Precision="${precision}"` : undefined
}

/** Returns the number of digits without zeros at the beginning. */
function digitsOf(whole: string): number {
  let start = 0
  while (whole[start] === '0') start += 1
  return whole.length - start
}
