import type { Lookup, LookupValue } from '../dictionary/data-dictionary'
import type { Finding } from '../dictionary/finding'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { LookupRecords } from '../payload/lookup-records'
import { type OfferedValues, offeredValues } from '../payload/offered-values'
import type { UnknownRecords } from '../payload/unknown-records'
import { lookupsKnown } from './data-dictionary/lookups-known'
import { fieldSubject, type OfferedField } from './offered-elements'

/** The values of an enumeration Field, as its rules judge them. */
export interface LookupsUnderTest {
  readonly kind: 'known'
  /** The Field in the standard's notation, e.g. `Property.StandardStatus`. */
  readonly subject: string
  readonly standards: readonly LookupValue[]
  readonly offered: OfferedValues
}

/** An enumeration Field whose values could not be had, with a finding that says why. */
export interface UnknownLookups {
  readonly kind: 'unknown'
  readonly finding: Finding
}

/**
 * Gathers what the lookup rules judge.
 *
 * @param records the server's Lookup records, or why there are none; undefined when there are none given
 * @throws Error when the Field is a navigation property
 */
export function lookupsOfField(
  model: EntityDataModel,
  field: OfferedField,
  standards: readonly LookupValue[],
  records: LookupRecords | UnknownRecords | undefined,
): LookupsUnderTest | UnknownLookups {
  const subject = fieldSubject(field)
  const { member } = field
  if (member.kind === 'NavigationProperty')
    throw new Error(`${subject} is not an enumeration but a navigation property`)
  const offered = offeredValues(model, subject, member, records)
  if (offered.kind === 'known') return { kind: 'known', subject, standards, offered }
  return { kind: 'unknown', finding: lookupsKnown.judge(subject, offered, member.position) }
}

/**
 * Returns the standard values that a table of a feature names, with the synonyms that the dictionary lists for them.
 *
 * @param rows one object for each row, keyed by the table's header
 * @param known the dictionary's Lookup of the Field; undefined for a local Field
 * @throws Error when the table lacks one of its two columns
 */
export function standardLookupsOf(
  rows: readonly Readonly<Record<string, string>>[],
  known: Lookup | undefined,
): LookupValue[] {
  const synonyms = new Map(known?.values.map((value) => [value.legacyODataValue, value.synonyms]))
  return rows.map(({ LegacyODataValue, StandardLookupValue }) => {
    if (LegacyODataValue === undefined || StandardLookupValue === undefined) {
      throw new Error('the table of standard lookups needs the columns LegacyODataValue and StandardLookupValue')
    }
    return {
      legacyODataValue: LegacyODataValue,
      standardLookupValue: StandardLookupValue,
      synonyms: synonyms.get(LegacyODataValue) ?? [],
    }
  })
}
