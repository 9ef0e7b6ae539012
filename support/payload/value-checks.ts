import { INTEGER_RANGES } from '../metadata/primitive-types'
import { isJsonObject, type JsonValue } from '../odata/json-value'
import type {
  AdvertisedEnumeration,
  AdvertisedLookup,
  AdvertisedPrimitive,
  AdvertisedValue,
} from './advertised-payload'
import { saidIn } from './judge/record-type'
import type { ValidatorOptions } from './value-complaint'
import {
  type Complaint,
  FITS,
  isDay,
  isTimestamp,
  SPELLINGS,
  shortened,
  typeOfValue,
  type ValueCheck,
  wrongType,
} from './value-complaint'
import { decimalCheck, decimalTextCheck } from './values/decimal-check'
import { floatingCheck } from './values/floating-check'
import { geometryCheck } from './values/geometry-check'
import { integerCheck, integerTextCheck } from './values/integer-check'
import { formatCheck, lengthCheck, stringCheck, wholeTexts } from './values/text-check'

const isBoolean: ValueCheck = (value) => (typeof value === 'boolean' ? FITS : wrongType('true or false', value))

const spelled = (expected: string, spelling: RegExp): ValueCheck => formatCheck(expected, (text) => spelling.test(text))

/** Accepts a value that is not a list, and a record only where it is a geometry (OData CSDL XML 4.01, 3.4). */
function primitiveOfAnyType(value: JsonValue): readonly Complaint[] {
  if (Array.isArray(value)) return wrongType('a single primitive value', value)
  return isJsonObject(value) ? geometryCheck('Edm.Geography')(value) : wholeTexts(value)
}

/** The checks for types whose values are not limited by facets. */
const WITHOUT_FACETS: ReadonlyMap<string, ValueCheck> = new Map([
  ['Edm.Boolean', isBoolean],
  ['Edm.Date', formatCheck('a date, YYYY-MM-DD', isDay)],
  ['Edm.Guid', spelled('a GUID, 8-4-4-4-12 hexadecimal digits', SPELLINGS.guid)],
  ['Edm.Single', floatingCheck('Edm.Single')],
  ['Edm.Double', floatingCheck('Edm.Double')],
  // The record says what media type the value of a stream has, see `inline-stream`.
  ['Edm.Stream', wholeTexts],
  // Any value (OData CSDL XML 4.01, 3.4).
  ['Edm.Untyped', wholeTexts],
  ['Edm.PrimitiveType', primitiveOfAnyType],
])

/** The checks for types whose Precision is the number of digits behind the seconds (OData CSDL XML 4.01, 7.2.3). */
const TEMPORAL: ReadonlyMap<string, ValueCheck> = new Map([
  ['Edm.DateTimeOffset', formatCheck('a timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset', isTimestamp)],
  ['Edm.TimeOfDay', spelled('a time of day, hh:mm:ss', SPELLINGS.timeOfDay)],
  ['Edm.Duration', spelled('a duration, e.g. P1DT2H30M', SPELLINGS.duration)],
])

const FRACTION = /\.\d*[1-9]/

/**
 * Makes the check for a time that may have no fraction of a second. A greater Precision is not a limit: the one that the
 * Data Dictionary suggests counts the characters of the text.
 */
const wholeSeconds =
  (check: ValueCheck): ValueCheck =>
  (value) => {
    const complaints = check(value)
    if (complaints !== FITS || typeof value !== 'string' || !FRACTION.test(value)) return complaints
    return [{ rule: 'fraction', expected: 'whole seconds, for Precision is 0', found: shortened(value) }]
  }

function temporalCheck({ type, precision }: AdvertisedPrimitive): ValueCheck | undefined {
  const check = TEMPORAL.get(type)
  return check !== undefined && precision === 0 ? wholeSeconds(check) : check
}

/** Makes the check for values of a primitive type (OData CSDL XML 4.01, 3.3; OData JSON 4.01, 7.1). */
export function primitiveCheck(primitive: AdvertisedPrimitive, options: ValidatorOptions): ValueCheck {
  const { type, maxLength } = primitive
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined && !(type === 'Edm.Int64' && options.isIeee754Compatible)) return integerCheck(range)
  if (range !== undefined) return ieee754Check(SPELLINGS.int64, 'an integer', integerTextCheck(range))
  if (type === 'Edm.Decimal' && !options.isIeee754Compatible) return decimalCheck(primitive)
  if (type === 'Edm.Decimal') return ieee754Check(SPELLINGS.decimal, 'a decimal number', decimalTextCheck(primitive))
  if (type === 'Edm.String') return stringCheck(maxLength)
  if (type === 'Edm.Binary') return binaryCheck(maxLength)
  return temporalCheck(primitive) ?? WITHOUT_FACETS.get(type) ?? geometryCheck(type)
}

/** The possible values of a Field that are not records of their own. */
export type SimpleValue = Exclude<AdvertisedValue, { readonly kind: 'complex' | 'expansion' }>

/** Makes the check for values that hold no Fields. */
export function simpleValueCheck(value: SimpleValue, options: ValidatorOptions): ValueCheck {
  switch (value.kind) {
    case 'primitive':
      return primitiveCheck(value, options)
    case 'EnumType':
      return enumerationCheck(value)
    case 'Lookup':
      return lookupCheck(value)
    case 'undefined type':
      return undefinedTypeCheck(value.type)
  }
}

/** The types that stand for every ComplexType and EntityType (OData CSDL XML 4.01, 3.4). */
export const ABSTRACT_RECORDS: readonly string[] = ['Edm.ComplexType', 'Edm.EntityType']

function undefinedTypeCheck(type: string): ValueCheck {
  const isAbstract = ABSTRACT_RECORDS.includes(type)
  const expected = isAbstract
    ? `a value of ${type}, whose own type its @odata.type does not say`
    : `a value of ${type}, which the metadata do not define`
  const complaint = (value: JsonValue): Complaint => ({ rule: 'undefined type', expected, found: typeOfValue(value) })
  return (value) => {
    if (!isAbstract) return [complaint(value)]
    if (!isJsonObject(value)) return wrongType('an object', value)
    return saidIn(value) === undefined ? [complaint(value)] : FITS
  }
}

/** Makes the check for one LookupValue as a whole: commas are part of it (RCP-40, Lookup Resource). */
function lookupCheck({ lookupName, values, maxLength }: AdvertisedLookup): ValueCheck {
  const judgeLength = lengthCheck(maxLength)
  const expected =
    values === undefined ? `a LookupValue of ${lookupName}, which has no records` : `a LookupValue of ${lookupName}`
  return (value) => {
    if (typeof value !== 'string') return wrongType('a string', value)
    if (values?.has(value)) return judgeLength(value)
    return [{ rule: 'lookup value', expected, found: shortened(value) }, ...judgeLength(value)]
  }
}

/**
 * Makes the check for the name of a member. Numbers, which OData JSON 4.01, 7.1 lets a service write where no member
 * has the value, are values that the metadata do not advertise, but for the 0 of an IsFlags type: none of its members.
 */
export function enumerationCheck({ lookupName, members, isFlags, hasZero = false }: AdvertisedEnumeration): ValueCheck {
  const expected = `a member of ${lookupName}`
  const complaint = (name: string): Complaint => ({ rule: 'lookup value', expected, found: shortened(name) })
  return (value) => {
    if (typeof value !== 'string') return wrongType('a string', value)
    if (members.has(value)) return FITS
    if (!isFlags) return [complaint(value)]
    if (value === '0' && !hasZero) return FITS
    const unknown = flagsOf(value).filter((name) => !members.has(name))
    return unknown.length === 0 ? FITS : unknown.map(complaint)
  }
}

/** Splits the members of an IsFlags type at commas. Blanks around them, which some services write, do no harm. */
const flagsOf = (value: string): readonly string[] => value.split(',').map((name) => name.trim())

/** Makes the check for base64url of at most so many octets (OData JSON 4.01, 7.1; OData CSDL XML 4.01, 7.2.2). */
function binaryCheck(maxLength = Number.POSITIVE_INFINITY): ValueCheck {
  const judgeFormat = formatCheck('binary data in base64url', (text) => SPELLINGS.binary.test(text))
  const expected = `at most ${maxLength} octets`
  return (value) => {
    const complaints = judgeFormat(value)
    if (typeof value !== 'string' || complaints !== FITS) return complaints
    const octets = Math.floor((value.replaceAll('=', '').length * 3) / 4)
    return octets <= maxLength ? FITS : [{ rule: 'max length', expected, found: `${octets} octets` }]
  }
}

/**
 * Makes the check for a number that is written as a JSON string, as `IEEE754Compatible=true` demands (OData JSON 4.01,
 * 3.2).
 *
 * @param spelling of the texts that spell a number of the type (OData ABNF, `int64Value` and `decimalValue`)
 * @param judge judges the texts that do
 */
const ieee754Check =
  (spelling: RegExp, expected: string, judge: (text: string) => readonly Complaint[]): ValueCheck =>
  (value) => {
    if (typeof value !== 'string') return wrongType('a string that spells a number, for IEEE754Compatible=true', value)
    return spelling.test(value) ? judge(value) : [{ rule: 'format', expected, found: shortened(value) }]
  }
