import type {
  Explorer,
  ExplorerField,
  ExplorerLookup,
  ExplorerResource,
  ExplorerValue,
} from '../../../results/explorer-data'

/** A Field, and the texts that searches look into, in lower case: made once, because each keystroke reads all Fields. */
export interface IndexedField {
  readonly resource: ExplorerResource
  readonly field: ExplorerField
  readonly lookup: IndexedLookup | undefined
  /** `property.listprice` */
  readonly name: string
  /** Types of the Field, the name of its Lookup, and values of records that the Lookup does not have. */
  readonly text: string
  /** Page of the Data Dictionary. */
  readonly url: string | undefined
}

/** A Lookup with its values. */
export interface IndexedLookup {
  readonly lookup: ExplorerLookup
  readonly values: readonly IndexedValue[]
}

/** A value of a Lookup, and the text that searches look into: as payloads hold it, and as the standard calls it. */
export interface IndexedValue {
  readonly value: ExplorerValue
  readonly text: string
  /** Page of the Data Dictionary. */
  readonly url: string | undefined
}

/** All Fields of an Explorer, in its order. Fields that share a Lookup share its texts. */
export interface FieldIndex {
  readonly fields: readonly IndexedField[]
  readonly lookups: readonly IndexedLookup[]
}

/** Indexes the Fields and values of an Explorer for searches. */
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

/**
 * Returns the address of a page of the Data Dictionary; undefined where there is none.
 *
 * @param pages what the addresses of all pages begin with
 */
export const pageUrl = (pages: string, rest: string | undefined): string | undefined =>
  rest === undefined ? undefined : `${pages}${rest}`

/** Joins texts by line breaks, so that no word is found across two of them. */
const textOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase()
