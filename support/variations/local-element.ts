import { inCodeUnits } from './code-units'
import { byCertainty, type Match } from './matching'
import type { OfferedField } from './offered-names'
import type { LocalElement, Suggestion, Variation } from './variation'

const kinds = { Field: 'field', expansion: 'expansion', 'complex type': 'complex type' } as const

/** A Field of the server as an element that variations are about. */
export const fieldElement = (resourceName: string, { name, kind }: OfferedField): LocalElement => ({
  kind: kinds[kind],
  resourceName,
  fieldName: name,
})

/** A standard element to suggest, with the reason of a match. */
export const suggestionOf = (
  target: Pick<Suggestion, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>,
  { strategy, reason, distance, maxDistance }: Match<unknown>,
): Suggestion => ({
  ...target,
  strategy,
  reason,
  ...(distance === undefined ? {} : { distance }),
  ...(maxDistance === undefined ? {} : { maxDistance }),
})

/** Order of suggestions: the most certain strategy, then the fewest edits, then the names. */
export const inOrder = (one: Suggestion, other: Suggestion): number =>
  byCertainty(one, other) || byNames(namesOf(one), namesOf(other))

/** Order of variations: Resource, Field, value, kind, in the order of code units. */
export const inOrderOfElements = ({ element: one }: Variation, { element: other }: Variation): number =>
  byNames(
    [one.resourceName, one.fieldName, one.value, one.kind],
    [other.resourceName, other.fieldName, other.value, other.kind],
  )

const namesOf = ({ lookupValue, legacyODataValue, fieldName, resourceName, reason }: Suggestion) => [
  lookupValue,
  legacyODataValue,
  fieldName,
  resourceName,
  reason,
]

function byNames(some: readonly (string | undefined)[], others: readonly (string | undefined)[]): number {
  for (const [index, name] of some.entries()) {
    const order = inCodeUnits(name ?? '', others[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}
