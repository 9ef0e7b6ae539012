import type { OfferedNames, OfferedValue } from '../offered-names'
import type { LocalElement } from '../variation'

/** The display names that a server gives to members of its EnumTypes. */
export class DisplayNames {
  readonly #valuesOfFields = new Map<string, readonly OfferedValue[]>()
  /** By list: Fields that share a Lookup share the list. */
  readonly #namesInLists = new Map<readonly OfferedValue[], ReadonlyMap<string, string>>()

  constructor(offered: OfferedNames) {
    for (const { name, fields } of offered.resources)
      for (const field of fields)
        if (field.values !== undefined) this.#valuesOfFields.set(JSON.stringify([name, field.name]), field.values)
  }

  /** The StandardName of a member; undefined when it has none. */
  displayNameOf({ resourceName, fieldName, value }: LocalElement): string | undefined {
    const values = this.#valuesOfFields.get(JSON.stringify([resourceName, fieldName]))
    return values === undefined || value === undefined ? undefined : this.#namesIn(values).get(value)
  }

  #namesIn(values: readonly OfferedValue[]): ReadonlyMap<string, string> {
    const known = this.#namesInLists.get(values)
    if (known !== undefined) return known
    const names = new Map(
      values.flatMap(({ kind, name, standardName }): [string, string][] =>
        kind === 'lookupValue' || standardName === undefined ? [] : [[name, standardName]],
      ),
    )
    this.#namesInLists.set(values, names)
    return names
  }
}
