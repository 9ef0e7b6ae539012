import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import type { MetadataReport, ReportedLookup } from '../../../metadata/metadata-report'
import { transportedValue, valueNames } from '../../../metadata/metadata-report'

/** Under which names metadata know the lookup values of payloads. */
export class AdvertisedValueNames {
  /** Types by Resource and Field. */
  readonly #types: ReadonlyMap<string, string>
  /** Names by LookupName and value. */
  readonly #names: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

  constructor({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>) {
    this.#types = new Map(fields.map(({ resourceName, fieldName, type }) => [nameKey(resourceName, fieldName), type]))
    this.#names = new Map(
      [...groupBy(lookups, ({ lookupName }) => lookupName)].map(([lookupName, values]) => [lookupName, names(values)]),
    )
  }

  /** The value itself and what annotations call it. */
  of(resourceName: string, fieldName: string, value: string): readonly string[] {
    const type = this.#types.get(nameKey(resourceName, fieldName))
    const known = type === undefined ? undefined : this.#names.get(type)?.get(value)
    return [value, ...(known ?? [])]
  }
}

const names = (values: readonly ReportedLookup[]): ReadonlyMap<string, readonly string[]> =>
  new Map(values.map((value) => [transportedValue(value), valueNames(value)]))
