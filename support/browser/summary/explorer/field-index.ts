import type {
  Explorer,
  ExplorerField,
  ExplorerLookup,
  ExplorerResource,
  ExplorerValue,
} from '../../../results/summary/explorer'

/** A Field, and the texts that it is found by, in lower case: made once, since each keystroke asks all Fields. */
export interface IndexedField {
  readonly resource: ExplorerResource
  readonly field: ExplorerField
  readonly lookup: IndexedLookup | undefined
  /** `property.listprice` */
  readonly name: string
  /** All else that is said of the Field itself: its types, its Lookup, values of records that its Lookup lacks. */
  readonly text: string
  /** Page of the Data Dictionary. */
  readonly url: string | undefined
}

/** A Lookup of which each value is found by what payloads hold and what the standard calls it. */
export interface IndexedLookup {
  readonly lookup: ExplorerLookup
  readonly values: readonly IndexedValue[]
}

export interface IndexedValue {
  readonly value: ExplorerValue
  readonly text: string
  /** Page of the Data Dictionary. */
  readonly url: string | undefined
}

/** Every Field of the Explorer once, in its order; Fields that share a Lookup share its texts. */
export interface FieldIndex {
  readonly fields: readonly IndexedField[]
  readonly lookups: readonly IndexedLookup[]
}

/** Makes the texts that Fields and values are found by, and their addresses. */
export function fieldIndex({ resources, lookups, pages }: Explorer): FieldIndex {
  const indexedLookups = lookups.map((lookup) => indexedLookup(lookup, pages))
  const fields = resources.flatMap((resource) =>
    resource.fields.map((field) => {
      const lookup = field.lookup === undefined ? undefined : indexedLookups[field.lookup]
      const stray = field.strayValues?.map(({ value }) => value) ?? []
      return {
        resource,
        field,
        lookup,
        name: `${resource.name}.${field.name}`.toLowerCase(),
        text: textOf(field.declaredType, field.standardType, lookup?.lookup.name, ...stray),
        url: pageUrl(pages, field.page),
      }
    }),
  )
  return { fields, lookups: indexedLookups }
}

const indexedLookup = (lookup: ExplorerLookup, pages: string): IndexedLookup => ({
  lookup,
  values: lookup.values.map((value) => ({
    value,
    text: textOf(value.value, value.standardValue),
    url: pageUrl(pages, value.page),
  })),
})

/** The address of a page, of which the Explorer has the rest; undefined where there is none. */
export const pageUrl = (pages: string, rest: string | undefined): string | undefined =>
  rest === undefined ? undefined : `${pages}${rest}`

/** Each a line, so that no word leads from one to the next. */
const textOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase()
