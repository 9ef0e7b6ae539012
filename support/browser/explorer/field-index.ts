import type { Explorer, ExplorerField, ExplorerLookup, ExplorerResource } from '../../report/summary/explorer'

/** A Field, and the texts that it is found by, in lower case: made once, since each keystroke asks all Fields. */
export interface IndexedField {
  readonly resource: ExplorerResource
  readonly field: ExplorerField
  readonly lookup: IndexedLookup | undefined
  /** `property.listprice` */
  readonly name: string
  /** All else that is said of the Field itself: its types, its Lookup, values of records that its Lookup lacks. */
  readonly text: string
}

/** A Lookup, and its values in lower case, each a line: no word leads from one value to the next. */
export interface IndexedLookup {
  readonly lookup: ExplorerLookup
  readonly text: string
}

/** Every Field of the Explorer once, in its order; Fields that share a Lookup share its text. */
export interface FieldIndex {
  readonly fields: readonly IndexedField[]
  readonly lookups: readonly IndexedLookup[]
}

/** Makes the texts that {@link FieldIndex} is searched by. */
export function fieldIndex({ resources, lookups }: Explorer): FieldIndex {
  const indexedLookups = lookups.map((lookup) => ({ lookup, text: textOf(lookup.values.flatMap(namesOfValue)) }))
  const fields = resources.flatMap((resource) =>
    resource.fields.map((field) => {
      const lookup = field.lookup === undefined ? undefined : indexedLookups[field.lookup]
      const stray = field.strayValues?.map(({ value }) => value) ?? []
      return {
        resource,
        field,
        lookup,
        name: `${resource.name}.${field.name}`.toLowerCase(),
        text: textOf([field.declaredType, field.standardType, lookup?.lookup.name, ...stray]),
      }
    }),
  )
  return { fields, lookups: indexedLookups }
}

const namesOfValue = ({ value, standardValue }: ExplorerLookup['values'][number]) => [value, standardValue]

const textOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase()
