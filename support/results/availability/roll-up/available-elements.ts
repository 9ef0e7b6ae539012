import type { AvailabilityReport, Place } from '../availability-report'
import type { Available } from './rolled-up-availability'

/** Gives each Field or lookup value of a report its share of the different records of its Resource or expansion. */
export function sharesIn({ resources }: Pick<AvailabilityReport, 'resources'>) {
  const records = new Map(
    resources.flatMap(({ resourceName, numUniqueRecordsFetched, expansions }) => [
      [key(resourceName, undefined, undefined), numUniqueRecordsFetched] as const,
      ...expansions.map(
        (expansion) =>
          [key(expansion.resourceName, resourceName, expansion.fieldName), expansion.numUniqueRecordsFetched] as const,
      ),
    ]),
  )
  return <Entry extends Place & { readonly frequency: number }>(entry: Entry): Available<Entry> => {
    const ofPlace = records.get(key(entry.resourceName, entry.parentResourceName, entry.parentFieldName)) ?? 0
    return { ...entry, availability: ofPlace === 0 ? 0 : entry.frequency / ofPlace }
  }
}

const key = (...names: readonly (string | undefined)[]): string => JSON.stringify(names)
