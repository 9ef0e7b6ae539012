import type {
  Explorer,
  ExplorerField,
  ExplorerLookup,
  ExplorerResource,
  ExplorerValue,
} from '../../report/summary/explorer'

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

/** A Lookup of which each value is found by what payloads hold and what the standard calls it. */
export interface IndexedLookup {
  readonly name: string
  readonly values: readonly { readonly value: ExplorerValue; readonly text: string }[]
}

/** Every Field of the Explorer once, in its order; Fields that share a Lookup share its texts. */
export interface FieldIndex {
  readonly fields: readonly IndexedField[]
  readonly lookups: readonly IndexedLookup[]
}

/** Makes the texts that Fields and values are found by. */
export function fieldIndex({ resources, lookups }: Explorer): FieldIndex {
  const indexedLookups = lookups.map(indexedLookup)
  const fields = resources.flatMap((resource) =>
    resource.fields.map((field) => {
      const lookup = field.lookup === undefined ? undefined : indexedLookups[field.lookup]
      const stray = field.strayValues?.map(({ value }) => value) ?? []
      return {
        resource,
        field,
        lookup,
        name: `${resource.name}.${field.name}`.toLowerCase(),
        text: textOf(field.declaredType, field.standardType, lookup?.name, ...stray),
      }
    }),
  )
  return { fields, lookups: indexedLookups }
}

const indexedLookup = ({ name, values }: ExplorerLookup): IndexedLookup => ({
  name,
  values: values.map((value) => ({ value, text: textOf(value.value, value.standardValue) })),
})

/** Each a line, so that no word leads from one to the next. */
const textOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase()
