import { byCertainty, inCodeUnits, type Match } from '../matching/matching'
import type { OfferedField } from '../offered-names'
import type { LocalElement, Suggestion, Variation } from '../variation'

const kinds = { Field: 'field', expansion: 'expansion', 'complex type': 'complex type' } as const

/** Returns a Field of the server as the element of a variation. */
export const fieldElement = (resourceName: string, { name, kind }: OfferedField): LocalElement => ({
  kind: kinds[kind],
  resourceName,
  fieldName: name,
})

/** Returns a standard element as a suggestion, with the reason of a match. */
export const suggestionOf = (
  target: Pick<Suggestion, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>,
  { strategy, reason, distance, maxDistance }: Match<unknown>,
): Suggestion => {
  const suggestion = { ...target, strategy, reason }
  if (distance === undefined) return suggestion
  return maxDistance === undefined ? { ...suggestion, distance } : { ...suggestion, distance, maxDistance }
}

/** Orders suggestions: the most certain strategy, then the fewest edits, then the names. */
export const inOrder = (one: Suggestion, other: Suggestion): number =>
  byCertainty(one, other) ||
  byName(one.lookupValue, other.lookupValue) ||
  byName(one.legacyODataValue, other.legacyODataValue) ||
  byName(one.fieldName, other.fieldName) ||
  byName(one.resourceName, other.resourceName) ||
  byName(one.reason, other.reason)

/** Orders variations: Resource, Field, value, kind, in the order of code units. */
export const inOrderOfElements = ({ element: one }: Variation, { element: other }: Variation): number =>
  byName(one.resourceName, other.resourceName) ||
  byName(one.fieldName, other.fieldName) ||
  byName(one.value, other.value) ||
  byName(one.kind, other.kind)

const byName = (one = '', other = ''): number => inCodeUnits(one, other)
