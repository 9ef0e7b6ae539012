import type { LocalElement, Suggestion, VariationStrategy } from '../variation'
import { resoMatches } from './reso-strategy'
import type { PageOf } from './standard-pages'
import type { SuggestionEntry } from './variations-report'

/** What people have decided names everything, as RESO's files do. */
const decidedByPeople: ReadonlySet<VariationStrategy> = new Set(['Fast Track', 'Admin Review', 'Suggestion'])

/** A suggestion as the report has it. */
export function suggestionEntry(element: LocalElement, suggestion: Suggestion, pageOf: PageOf): SuggestionEntry {
  const { strategy: kind, reason, distance, maxDistance } = suggestion
  const { strategy, ...flags } = resoMatches[kind]
  return {
    ...suggestedNames(element, suggestion),
    strategy,
    kind,
    reason,
    ddWikiUrl: pageOf(suggestion),
    ...flags,
    ...(distance !== undefined && { distance }),
    ...(maxDistance !== undefined && { maxDistance }),
  }
}

type SuggestedNames = Pick<
  SuggestionEntry,
  'suggestedResourceName' | 'suggestedFieldName' | 'suggestedLookupValue' | 'suggestedLegacyODataValue'
>

function suggestedNames(element: LocalElement, suggestion: Suggestion): SuggestedNames {
  const { resourceName, fieldName, lookupValue, legacyODataValue, strategy } = suggestion
  const isWhole = decidedByPeople.has(strategy) || resourceName !== element.resourceName
  const hasValue = lookupValue !== undefined || legacyODataValue !== undefined
  const namesResource = isWhole || fieldName === undefined
  const namesField = isWhole || !hasValue || fieldName !== element.fieldName
  return {
    ...(namesResource && { suggestedResourceName: resourceName }),
    ...(namesField && fieldName !== undefined && { suggestedFieldName: fieldName }),
    ...(lookupValue !== undefined && { suggestedLookupValue: lookupValue }),
    ...(legacyODataValue !== undefined && { suggestedLegacyODataValue: legacyODataValue }),
  }
}
