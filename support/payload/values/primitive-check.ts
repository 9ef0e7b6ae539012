import type { AdvertisedPrimitive } from '../advertised-payload'
import type { ValidatorOptions } from '../validator-options'
import { binaryCheck } from './binary-check'
import { isDay, isTimestamp } from './days'
import { decimalCheck, decimalTextCheck } from './decimal-check'
import { wrongType } from './describe-value'
import { floatingCheck } from './floating-check'
import { geoCheck } from './geo-check'
import { ieee754Check } from './ieee754-check'
import { INTEGER_RANGES, integerCheck, integerTextCheck } from './integer-check'
import { SPELLINGS } from './spellings'
import { formatCheck, stringCheck } from './text-check'
import { FITS, type ValueCheck } from './value-check'

const isBoolean: ValueCheck = (value) => (typeof value === 'boolean' ? FITS : wrongType('true or false', value))

/** A stream that is part of the payload may be any JSON value, as its media type has it (OData JSON 4.01, 9). */
const isAnything: ValueCheck = () => FITS

const spelled = (expected: string, spelling: RegExp): ValueCheck => formatCheck(expected, (text) => spelling.test(text))

/**
 * Types whose values their facets do not limit. Precision of a timestamp is not among the limits: CSDL takes a missing
 * one for 0 (7.2.3), and the one that the Data Dictionary suggests counts the characters of the text.
 */
const WITHOUT_FACETS: ReadonlyMap<string, ValueCheck> = new Map([
  ['Edm.Boolean', isBoolean],
  ['Edm.Date', formatCheck('a date, YYYY-MM-DD', isDay)],
  ['Edm.DateTimeOffset', formatCheck('a timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset', isTimestamp)],
  ['Edm.TimeOfDay', spelled('a time of day, hh:mm:ss', SPELLINGS.timeOfDay)],
  ['Edm.Duration', spelled('a duration, e.g. P1DT2H30M', SPELLINGS.duration)],
  ['Edm.Guid', spelled('a GUID, 8-4-4-4-12 hexadecimal digits', SPELLINGS.guid)],
  ['Edm.Single', floatingCheck('Edm.Single')],
  ['Edm.Double', floatingCheck('Edm.Double')],
  ['Edm.Stream', isAnything],
])

/** The check for values of a primitive type (OData CSDL XML 4.01, 3.3; OData JSON 4.01, 7.1). */
export function primitiveCheck(primitive: AdvertisedPrimitive, options: ValidatorOptions): ValueCheck {
  const { type, maxLength } = primitive
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined && !(type === 'Edm.Int64' && options.isIeee754Compatible)) return integerCheck(range)
  if (range !== undefined) return ieee754Check(SPELLINGS.int64, 'an integer', integerTextCheck(range))
  if (type === 'Edm.Decimal' && !options.isIeee754Compatible) return decimalCheck(primitive)
  if (type === 'Edm.Decimal') return ieee754Check(SPELLINGS.decimal, 'a decimal number', decimalTextCheck(primitive))
  if (type === 'Edm.String') return stringCheck(maxLength)
  if (type === 'Edm.Binary') return binaryCheck(maxLength)
  return WITHOUT_FACETS.get(type) ?? geoCheck(type)
}
