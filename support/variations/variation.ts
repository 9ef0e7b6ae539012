import { nameKey } from '../dictionary/names'
import { printable } from '../dictionary/wording'

/**
 * The fuzziness of RCP-40: how far names may be apart, as a fraction of their length (Additional Compliance Checking,
 * edit distance matching).
 */
export const DEFAULT_FUZZINESS = 0.25

/**
 * The ways in which a local name is like a standard one, the most certain first:
 * - `exact`: the same letters and digits;
 * - `close`: one edit away;
 * - `synonym`: the dictionary lists it as a synonym;
 * - `edit distance`: fewer edits away than a quarter of its length (RCP-40, Additional Compliance Checking);
 * - `missing word`: the standard name without a word that its Resource says already (RCP-40, Fields: "Variations such
 *   as Price ... of the ListPrice field ... will fail");
 * - `Fast Track`, `Admin Review`, `Suggestion`: RESO has decided so, for this name of some server;
 * - `plural`: one is the plural of the other;
 * - `short name`: one edit away, but too short for RCP-40 to count it;
 * - `transposition`: neighbouring letters changed places;
 * - `tokens`: the same words in another order, or one word more;
 * - `other Resource`: it is a standard Field of another Resource;
 * - `substring`: one is part of the other.
 */
export const variationStrategies = [
  'exact',
  'close',
  'synonym',
  'edit distance',
  'missing word',
  'Fast Track',
  'Admin Review',
  'Suggestion',
  'plural',
  'short name',
  'transposition',
  'tokens',
  'other Resource',
  'substring',
] as const

/** One of {@link variationStrategies}. */
export type VariationStrategy = (typeof variationStrategies)[number]

/** Strategies whose variations have to be resolved before certification, whatever the element is. */
export const BLOCKING: ReadonlySet<VariationStrategy> = new Set([
  'exact',
  'close',
  'synonym',
  'edit distance',
  'missing word',
])

/** An element of the server that a variation is about. */
export interface LocalElement {
  readonly kind: 'resource' | 'field' | 'expansion' | 'complex type' | 'lookupValue' | 'legacyODataValue'
  readonly resourceName: string
  /** Of everything but a Resource. */
  readonly fieldName?: string
  /** Of a lookup value. */
  readonly value?: string
}

/** The standard element that a local one should perhaps have been. */
export interface Suggestion {
  readonly resourceName: string
  readonly fieldName?: string
  /** Both spellings of a standard lookup value. */
  readonly lookupValue?: string
  readonly legacyODataValue?: string
  readonly strategy: VariationStrategy
  /** The reason in words for people, e.g. `1 edit away, up to 2 are a variation`. */
  readonly reason: string
  readonly distance?: number
  readonly maxDistance?: number
  /** The server has the standard element, too, so that the local one cannot take its name. */
  readonly isOffered?: true
}

/** A local element that looks like standard ones, the most certain suggestion first. */
export interface Variation {
  readonly element: LocalElement
  readonly suggestions: readonly Suggestion[]
}

/**
 * Is true when a variation has to be resolved before certification, unless a review settles it. The plural of a Resource
 * has to be: "Property would be used rather than Properties ... These will be verified" (RCP-40, Resources).
 */
export const hasToBeResolved = ({ element, suggestions }: Variation): boolean =>
  suggestions.some(({ strategy }) => BLOCKING.has(strategy) || (strategy === 'plural' && element.kind === 'resource'))

/** The names that files know a local element by. They do not tell a Field from an expansion. */
export type ElementNames = Pick<LocalElement, 'resourceName' | 'fieldName' | 'value'>

/** Returns the same text for the same names, and for no others. */
export const elementKey = ({ resourceName, fieldName, value }: ElementNames): string =>
  nameKey(resourceName, fieldName, value)

/** Returns an element as people read it: `Property`, `Property.ListtPrice`, `Property.StandardStatus 'Actve'`. */
export const elementText = ({ resourceName, fieldName, value }: ElementNames): string =>
  [resourceName, ...(fieldName === undefined ? [] : ['.', fieldName]), ...(value === undefined ? [] : [` '${value}'`])]
    .map(printable)
    .join('')

/**
 * Returns a suggestion as people read it beside the element that it is for: the name of its own level, and the whole
 * path when it lies elsewhere, e.g. `ListPrice`, `Member.MemberEmail`, `Active`, `Property.MlsStatus 'Active'`.
 */
export function suggestionText(element: LocalElement, suggestion: Suggestion): string {
  const { resourceName, fieldName } = suggestion
  const value = spellingFor(element, suggestion)
  const isSameResource = resourceName === element.resourceName
  if (value !== undefined && isSameResource && fieldName === element.fieldName)
    return elementText({ resourceName: value })
  if (value === undefined && isSameResource && fieldName !== undefined) return elementText({ resourceName: fieldName })
  return elementText({
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(value !== undefined && { value }),
  })
}

/**
 * Returns a suggested lookup value in the spelling that the element uses, as far as it is known; undefined for other
 * elements.
 */
export const spellingFor = (
  { kind }: LocalElement,
  { lookupValue, legacyODataValue }: Suggestion,
): string | undefined =>
  kind === 'legacyODataValue' ? (legacyODataValue ?? lookupValue) : (lookupValue ?? legacyODataValue)
