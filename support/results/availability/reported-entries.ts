import { unqualified } from '../../dictionary/names'
import type { CountedResource } from '../../payload/sampling-results'
import type { Tally } from '../../payload/tally'
import type { FieldEntry, LookupValueEntry, Place } from './availability-report'

/** A Field of a tally; one that was never seen has frequency 0. */
export const fieldEntry = ({ resourceName, ...parents }: Place, fieldName: string, { fields }: Tally): FieldEntry => ({
  resourceName,
  fieldName,
  frequency: fields.get(fieldName) ?? 0,
  ...parents,
})

/** Every lookup value of a tally. */
export const lookupValueEntries = ({ resourceName, ...parents }: Place, { lookupValues }: Tally): LookupValueEntry[] =>
  [...lookupValues].flatMap(([fieldName, values]) =>
    [...values].map(([lookupValue, frequency]) => ({ resourceName, fieldName, lookupValue, frequency, ...parents })),
  )

/** Returns the entries about the records of a tally as a whole. */
export const recordsEntry = (tally: Tally, dateField: string | undefined) => ({
  dateField: dateField ?? null,
  dateLow: tally.dateLow ?? null,
  dateHigh: tally.dateHigh ?? null,
  numUniqueRecordsFetched: tally.records,
  ...(tally.postalCodes.size > 0 && { postalCodes: [...tally.postalCodes] }),
})

/** null when the server does not say the count. */
export const recordCount = (count: string | undefined): number | null => (count === undefined ? null : Number(count))

/**
 * Unqualified name of the EntityType that a navigation property leads to; undefined when it is not advertised. Expansions
 * that are counted together have one entry in the results, so that not every navigation property is found there.
 */
export function expandedModel({ advertised }: Pick<CountedResource, 'advertised'>, fieldName: string) {
  const value = advertised.fields.get(fieldName)?.value
  return value?.kind === 'expansion' ? unqualified(value.type) : undefined
}
