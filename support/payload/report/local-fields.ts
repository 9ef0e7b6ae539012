import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'
import type { Fault } from '../fault'
import { inferredType, merged } from './inferred-type'

/** A Field that the Data Dictionary does not have. */
export interface LocalField {
  readonly resource: string
  /** Names from the Resource down. */
  readonly path: readonly string[]
  /** Edm type that holds all values found, e.g. `Collection(Edm.String)`; undefined when all of them are null. */
  readonly type: string | undefined
  /** How many records have it. */
  readonly records: number
}

/** Collects the local Fields of records, with the types that their values suggest (RCP-25, Payload Samples). */
export class LocalFields {
  readonly #fields = new Map<string, LocalField>()

  /** @param faults those of one record that are local Fields */
  add(record: JsonObject, faults: readonly Fault[]): void {
    const places = new Map(faults.map((fault) => [[fault.resource, ...fault.path].join('.'), fault]))
    for (const [name, { resource, path }] of places) {
      const { type, records = 0 } = this.#fields.get(name) ?? {}
      const types = [type, ...valuesAt(record, path).map(inferredType)]
      this.#fields.set(name, { resource, path, type: types.reduce(merged, undefined), records: records + 1 })
    }
  }

  /** By name. */
  list(): readonly LocalField[] {
    return [...this.#fields].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, field]) => field)
  }
}

/** All values that stand at a path, in every item of the Collections on the way. */
function valuesAt(value: JsonValue | undefined, [name, ...rest]: readonly string[]): readonly JsonValue[] {
  if (value === undefined) return []
  if (name === undefined) return [value]
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, [name, ...rest]))
  return isJsonObject(value) ? valuesAt(value[name], rest) : []
}
