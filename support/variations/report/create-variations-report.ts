import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { inOrderOfElements } from '../local-element'
import type { OfferedNames } from '../offered-names'
import type { SettledVariation } from '../review-apply'
import { hasToBeResolved } from '../review-tier'
import type { LocalElement, Variation } from '../variation'
import { displayNames } from './display-names'
import { standardPages } from './standard-pages'
import { suggestionEntry } from './suggestion-entry'
import type { VariationEntry, VariationsReport } from './variations-report'

/** What a variations report is made of. */
export interface ReportedVariations {
  /** In any order; the report has one of its own. */
  readonly variations: readonly (Variation | SettledVariation)[]
  /** What the variations were found in, for display names of EnumType members. */
  readonly offered: OfferedNames
  /** The standard that the names were compared with. */
  readonly dictionary: DictionaryIndex
  /** Part of a name's length that edits may take, 0 to 1. */
  readonly fuzziness: number
  /** ISO 8601, UTC. */
  readonly generatedOn: string
}

/** The report of all variations, by the names of their elements. */
export function createVariationsReport(reported: ReportedVariations): VariationsReport {
  const { variations, dictionary, fuzziness, generatedOn } = reported
  const pageOf = standardPages(dictionary)
  const displayNameOf = displayNames(reported.offered)
  const ordered = variations.toSorted(inOrderOfElements)
  const entries = (...kinds: readonly LocalElement['kind'][]): VariationEntry[] =>
    ordered
      .filter(({ element }) => kinds.includes(element.kind))
      .map((variation) => ({
        ...elementNames(variation.element, displayNameOf),
        ...judgement(variation),
        suggestions: variation.suggestions.map((suggestion) => suggestionEntry(variation.element, suggestion, pageOf)),
      }))
  return {
    description: 'Data Dictionary Variations Report',
    version: dictionary.version,
    generatedOn,
    fuzziness,
    variations: {
      resources: entries('resource'),
      fields: entries('field'),
      lookups: entries('lookupValue', 'legacyODataValue'),
      expansions: entries('expansion'),
      complexTypes: entries('complex type'),
    },
  }
}

const judgement = (variation: Variation | SettledVariation): Pick<VariationEntry, 'blocking' | 'settledBy'> =>
  'settledBy' in variation
    ? { blocking: false, settledBy: variation.settledBy }
    : { blocking: hasToBeResolved(variation) }

type ElementNames = Pick<VariationEntry, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>

function elementNames(
  element: LocalElement,
  displayNameOf: (member: LocalElement) => string | undefined,
): ElementNames {
  const { kind, resourceName, fieldName, value } = element
  const lookupValue = kind === 'legacyODataValue' ? displayNameOf(element) : value
  return {
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(lookupValue !== undefined && { lookupValue }),
    ...(kind === 'legacyODataValue' && value !== undefined && { legacyODataValue: value }),
  }
}
