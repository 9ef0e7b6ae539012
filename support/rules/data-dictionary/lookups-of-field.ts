import type { Lookup, LookupValue } from '../../dictionary/data-dictionary'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { LookupRecords } from '../../payload/lookups/lookup-record'
import { offeredValues } from '../../payload/lookups/offered-values'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import type { LookupsUnderTest } from './lookups-under-test'
import { fieldSubject, type OfferedField } from './offered-field'

/**
 * Gathers what the lookup rules judge, or a `not verified` finding that says why the values are unknown.
 *
 * @param records the server's Lookup records, or why there are none; undefined when nobody gave any
 */
export function lookupsOfField(
  model: EntityDataModel,
  field: OfferedField,
  standards: readonly LookupValue[],
  records: LookupRecords | UnknownRecords | undefined,
): LookupsUnderTest | Finding {
  const subject = fieldSubject(field)
  if (field.member.kind === 'NavigationProperty')
    throw new Error(`${subject} is no enumeration but a navigation property`)
  const offered = offeredValues(model, subject, field.member, records)
  if (offered.kind === 'known') return { subject, standards, offered }
  return {
    rule: 'lookups-known',
    level: 'MUST',
    outcome: 'not verified',
    subject,
    requirement: 'MUST use the standard lookups',
    found: offered.reason,
    evidence: offered.evidence ?? metadataPosition(field.member.position),
    advice: offered.advice,
    ...(offered.cause === undefined ? {} : { cause: offered.cause }),
  }
}

/**
 * The standard values that a table of a feature names, with the synonyms that the dictionary lists for them.
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
