import type { Lookup, LookupValue } from '../dictionary/data-dictionary'
import type { Finding } from '../dictionary/finding'
import type { OfferedValue } from '../dictionary/standard-values'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { LookupRecords } from '../payload/lookup-records'
import { type OfferedValues, offeredValues } from '../payload/offered-values'
import type { UnknownRecords } from '../payload/unknown-records'
import type { DividedVariations } from '../variations/review'
import type { JudgedValues } from '../variations/value-judge'
import { lookupsKnown } from './data-dictionary/lookups-known'
import { fieldSubject, type OfferedField } from './offered-elements'

/** The values of an enumeration Field, as its rules judge them. */
export interface LookupsUnderTest {
  readonly kind: 'known'
  /** The Field in the standard's notation, e.g. `Property.StandardStatus`. */
  readonly subject: string
  readonly lookup: Lookup
  readonly offered: OfferedValues
  readonly judged: ReviewedValues
}

/** The values of a Field, judged, in the light of what people have decided. */
export interface ReviewedValues extends Pick<JudgedValues, 'standards'>, DividedVariations {}

/** Judges the values of a Field. */
export type JudgeOfValues = (
  field: Pick<OfferedField, 'resourceName' | 'fieldName'>,
  lookup: Lookup,
  values: readonly OfferedValue[],
) => ReviewedValues

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
  lookup: Lookup,
  records: LookupRecords | UnknownRecords | undefined,
  judge: JudgeOfValues,
  version: string,
): LookupsUnderTest | UnknownLookups {
  const subject = fieldSubject(field)
  const { member } = field
  if (member.kind === 'NavigationProperty')
    throw new Error(`${subject} is not an enumeration but a navigation property`)
  const offered = offeredValues(model, subject, member, records)
  if (offered.kind === 'known')
    return { kind: 'known', subject, lookup, offered, judged: judge(field, lookup, offered.values) }
  return { kind: 'unknown', finding: lookupsKnown.judge(subject, offered, member.position, version) }
}

/**
 * Returns the Lookup with the standard values that a table of a feature names, and with the synonyms that the dictionary
 * lists for them. It is the dictionary's own where the table says the same, so that it is prepared for comparisons once.
 *
 * @param rows one object for each row, keyed by the table's header
 * @param known the dictionary's Lookup of the Field; undefined for a local Field
 * @throws Error when the table lacks one of its two columns
 */
export function standardLookupOf(rows: readonly Readonly<Record<string, string>>[], known: Lookup | undefined): Lookup {
  const synonyms = new Map(known?.values.map((value) => [value.legacyODataValue, value.synonyms]))
  const values = rows.map(({ LegacyODataValue, StandardLookupValue }): LookupValue => {
    if (LegacyODataValue === undefined || StandardLookupValue === undefined) {
      throw new Error('the table of standard lookups needs the columns LegacyODataValue and StandardLookupValue')
    }
    return {
      legacyODataValue: LegacyODataValue,
      standardLookupValue: StandardLookupValue,
      synonyms: synonyms.get(LegacyODataValue) ?? [],
    }
  })
  return known !== undefined && isSame(values, known.values) ? known : { name: known?.name ?? '', values }
}

const isSame = (some: readonly LookupValue[], others: readonly LookupValue[]): boolean =>
  some.length === others.length &&
  some.every(
    (value, index) =>
      value.legacyODataValue === others[index]?.legacyODataValue &&
      value.standardLookupValue === others[index]?.standardLookupValue,
  )
