import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { inCodeUnits } from '../code-units'
import type { OfferedNames } from '../offered-names'
import type { SettledVariation } from '../review-apply'
import { hasToBeResolved } from '../review-tier'
import type { LocalElement, Variation } from '../variation'
import { DisplayNames } from './display-names'
import { StandardPages } from './standard-pages'
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
  const pages = new StandardPages(dictionary)
  const displayNames = new DisplayNames(reported.offered)
  const ordered = variations
    .map((variation) => ({ variation, order: orderOf(variation.element) }))
    .sort((one, other) => inCodeUnits(one.order, other.order))
  const entries = (...kinds: readonly LocalElement['kind'][]): VariationEntry[] =>
    ordered
      .filter(({ variation }) => kinds.includes(variation.element.kind))
      .map(({ variation }) => variationEntry(variation, pages, displayNames))
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

/** Names by their code units, which are the same on all machines. */
const orderOf = ({ resourceName, fieldName = '', value = '', kind }: LocalElement): string =>
  [resourceName, fieldName, value, kind].join('\u0000')

function variationEntry(
  variation: Variation | SettledVariation,
  pages: StandardPages,
  displayNames: DisplayNames,
): VariationEntry {
  const { element, suggestions } = variation
  const settledBy = 'settledBy' in variation ? variation.settledBy : undefined
  return {
    ...elementNames(element, displayNames),
    blocking: settledBy === undefined && hasToBeResolved(variation),
    ...(settledBy !== undefined && { settledBy }),
    suggestions: suggestions.map((suggestion) => suggestionEntry(element, suggestion, pages)),
  }
}

type ElementNames = Pick<VariationEntry, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>

function elementNames(element: LocalElement, displayNames: DisplayNames): ElementNames {
  const { kind, resourceName, fieldName, value } = element
  const lookupValue = kind === 'legacyODataValue' ? displayNames.displayNameOf(element) : value
  return {
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(lookupValue !== undefined && { lookupValue }),
    ...(kind === 'legacyODataValue' && value !== undefined && { legacyODataValue: value }),
  }
}
