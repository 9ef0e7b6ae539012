import type { OfferedValue } from '../../dictionary/standard-values'
import type { OfferedField, OfferedNames, OfferedResource } from '../offered-names'
import type { Suggestion, Variation } from '../variation'

/** For tests: a Resource with Fields, of which texts are plain ones. */
export const resource = (name: string, ...fields: (string | OfferedField)[]): OfferedResource => ({
  name,
  fields: fields.map((field) => (typeof field === 'string' ? { name: field, kind: 'Field' } : field)),
})

/** For tests: what a server with these Resources offers. */
export const server = (...resources: OfferedResource[]): OfferedNames => ({ resources })

/** For tests: a Field with members of an EnumType. */
export const enumField = (name: string, ...members: string[]): OfferedField => ({
  name,
  kind: 'Field',
  values: members.map((member) => ({ name: member, kind: 'legacyODataValue' })),
})

/** For tests: a Field with values of Lookup records. */
export const lookupField = (name: string, ...values: (string | Omit<OfferedValue, 'kind'>)[]): OfferedField => ({
  name,
  kind: 'Field',
  values: values.map((value) => ({
    ...(typeof value === 'string' ? { name: value } : value),
    kind: 'lookupValue',
  })),
})

/** For tests: variations as lines, e.g. `Property.ListtPrice: ListPrice (close)`. */
export const told = (variations: readonly Variation[]): string[] =>
  variations.map(
    ({ element: { resourceName, fieldName, value }, suggestions }) =>
      `${[resourceName, fieldName, value].filter((name) => name !== undefined).join('.')}: ${suggestions.map(suggested).join(', ')}`,
  )

const suggested = ({ resourceName, fieldName, lookupValue, legacyODataValue, strategy }: Suggestion): string => {
  const field = strategy === 'other Resource' ? `${resourceName}.${fieldName}` : (fieldName ?? resourceName)
  return `${lookupValue === undefined ? field : `${lookupValue}/${legacyODataValue}`} (${strategy})`
}
