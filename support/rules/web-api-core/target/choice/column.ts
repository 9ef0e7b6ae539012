import type { Property } from '../../../../metadata/model-elements'
import type { JsonValue } from '../../../../odata/json-value'
import type { ChoiceSource } from '../../parameters/choice'

/** What the sampled records have in one Field. */
export interface Column<Item> {
  readonly property: Property
  /** Values of the declared type, one for each record that has one. */
  readonly items: readonly Item[]
  /** How many records have none: null, or something that is not of the type. */
  readonly empty: number
}

/** @param read what a value of a payload is; undefined when it is none of the Field's type */
export function columnOf<Item>(
  { sample }: Pick<ChoiceSource, 'sample'>,
  property: Property,
  read: (raw: JsonValue) => Item | undefined,
): Column<Item> {
  const items = sample.map((record) => read(record[property.name] ?? null)).filter((item) => item !== undefined)
  return { property, items, empty: sample.length - items.length }
}
