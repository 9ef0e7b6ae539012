import fc from 'fast-check'
import { elementKey, type LocalElement, type Suggestion, type Variation, variationStrategies } from '../variation'

/** A Field of Property that looks like a standard one. */
export const fieldVariation = (fieldName: string, ...suggestions: readonly Suggestion[]): Variation => ({
  element: { kind: 'field', resourceName: 'Property', fieldName },
  suggestions,
})

/** A suggestion of a Field of Property. */
export const suggestedField = (
  fieldName: string,
  strategy: Suggestion['strategy'] = 'close',
  reason = '1 edit away',
): Suggestion => ({ resourceName: 'Property', fieldName, strategy, reason })

const name = fc.oneof(
  fc.constantFrom('Property', 'ListtPrice', 'Actve', 'a,b', '"', "it's"),
  fc.string({ minLength: 1 }),
)

const element: fc.Arbitrary<LocalElement> = fc.oneof(
  fc.record({ kind: fc.constant('resource' as const), resourceName: name }),
  fc.record({
    kind: fc.constantFrom('field' as const, 'expansion' as const, 'complex type' as const),
    resourceName: name,
    fieldName: name,
  }),
  fc.record({
    kind: fc.constantFrom('lookupValue' as const, 'legacyODataValue' as const),
    resourceName: name,
    fieldName: name,
    value: name,
  }),
)

const found = { strategy: fc.constantFrom(...variationStrategies), reason: fc.string() }

const suggestion: fc.Arbitrary<Suggestion> = fc.oneof(
  fc.record({ ...found, resourceName: name }),
  fc.record({ ...found, resourceName: name, fieldName: name }),
  fc.record({ ...found, resourceName: name, fieldName: name, lookupValue: name }),
  fc.record({ ...found, resourceName: name, fieldName: name, lookupValue: name, legacyODataValue: name }),
)

/** Variations of different elements, in any order. */
export const someVariations: fc.Arbitrary<Variation[]> = fc.uniqueArray(
  fc.record({ element, suggestions: fc.array(suggestion, { minLength: 1, maxLength: 3 }) }),
  { selector: (variation) => elementKey(variation.element), maxLength: 8 },
)

/** Is true when a file of people can name the element: names of blanks only are not names there. */
export const isNamed = ({ element, suggestions }: Variation): boolean =>
  [element, ...suggestions].every((named) =>
    Object.entries(named).every(
      ([member, text]) => member === 'reason' || typeof text !== 'string' || text.trim() !== '',
    ),
  )
