import type { AdvertisedEnumeration, AdvertisedLookup } from '../advertised-payload'
import { shortened, wrongType } from './describe-value'
import { lengthCheck } from './text-check'
import { type Complaint, FITS, type ValueCheck } from './value-check'

/** One LookupValue, whole: commas are part of it (RCP-40, Lookup Resource). */
export function lookupCheck({ lookupName, values, maxLength }: AdvertisedLookup): ValueCheck {
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
 * The name of a member. Numbers, which OData JSON 4.01, 7.1 lets a service write where no member has the value, are
 * values that the metadata do not advertise.
 */
export function enumerationCheck({ lookupName, members, isFlags }: AdvertisedEnumeration): ValueCheck {
  const expected = `a member of ${lookupName}`
  const complaint = (name: string): Complaint => ({ rule: 'lookup value', expected, found: shortened(name) })
  return (value) => {
    if (typeof value !== 'string') return wrongType('a string', value)
    if (members.has(value)) return FITS
    if (!isFlags) return [complaint(value)]
    const unknown = flagsOf(value).filter((name) => !members.has(name))
    return unknown.length === 0 ? FITS : unknown.map(complaint)
  }
}

/** Members of an IsFlags type, separated by commas; blanks around them, which some services write, do no harm. */
const flagsOf = (value: string): readonly string[] => value.split(',').map((name) => name.trim())
