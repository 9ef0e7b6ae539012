import { nameKey } from '../../dictionary/names'
import type { AvailabilityReport } from '../availability/availability-report'
import type { RolledUpAvailability } from '../availability/roll-up/rolled-up-availability'
import type { LookupValueNames } from './lookup-value-names'

/** Shares of the records of Resources that have a Field or lookup value, by a report without expansions. */
export class SampledShares {
  /** Names of Resources with records. */
  readonly #sampled: ReadonlySet<string>
  readonly #fields: ReadonlyMap<string, number>
  readonly #values: ReadonlyMap<string, number>

  constructor({ resources, fields, lookupValues }: RolledUpAvailability, names: LookupValueNames) {
    this.#sampled = sampledResources({ resources })
    this.#fields = summed(fields, ({ resourceName, fieldName }) => nameKey(resourceName, fieldName))
    this.#values = summed(lookupValues, ({ resourceName, fieldName, lookupValue }) =>
      nameKey(resourceName, fieldName, names.inPayloads(resourceName, fieldName, lookupValue)),
    )
  }

  /** Undefined when there are no records of the Resource; 0 for what was never seen, for RESO's tools leave it out. */
  ofField(resourceName: string, fieldName: string): number | undefined {
    return this.#sampled.has(resourceName) ? (this.#fields.get(nameKey(resourceName, fieldName)) ?? 0) : undefined
  }

  /** As `ofField`. Several values of a server that are one in the standard are taken together. */
  ofValue(resourceName: string, fieldName: string, lookupValue: string): number | undefined {
    if (!this.#sampled.has(resourceName)) return undefined
    return this.#values.get(nameKey(resourceName, fieldName, lookupValue)) ?? 0
  }
}

/** Names of the Resources that records were sampled of. */
export const sampledResources = ({ resources }: Pick<AvailabilityReport, 'resources'>): ReadonlySet<string> =>
  new Set(
    resources
      .filter(({ numUniqueRecordsFetched }) => numUniqueRecordsFetched > 0)
      .map(({ resourceName }) => resourceName),
  )

function summed<Entry extends { readonly availability: number }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    sums.set(key, (sums.get(key) ?? 0) + entry.availability)
  }
  return sums
}
