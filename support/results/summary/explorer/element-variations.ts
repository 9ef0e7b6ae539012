import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import { elementText } from '../../../variations/variation'
import type { ExplorerVariation } from '../../explorer-data'
import type { WrittenSuggestion, WrittenVariation } from '../element-reports'
import { present } from './present'

/** Standard elements that local ones may have been meant for, as far as nobody has decided about them. */
export class ElementVariations {
  readonly #variations: ReadonlyMap<string, readonly WrittenVariation[]>

  constructor(variations: readonly WrittenVariation[]) {
    this.#variations = groupBy(
      variations.filter(({ settledBy }) => settledBy === undefined),
      ({ resourceName, fieldName }) => keyOf(resourceName, fieldName),
    )
  }

  /** Of a Resource itself; undefined when there are none. */
  ofResource(resourceName: string): readonly ExplorerVariation[] | undefined {
    return this.#variations.get(keyOf(resourceName))?.flatMap(suggestions)
  }

  /** Of a Field and its values; undefined when there are none. */
  ofField(resourceName: string, fieldName: string): readonly ExplorerVariation[] | undefined {
    return this.#variations.get(keyOf(resourceName, fieldName))?.flatMap(suggestions)
  }
}

const keyOf = (resourceName: string, fieldName = ''): string => nameKey(resourceName, fieldName)

const suggestions = (variation: WrittenVariation): ExplorerVariation[] =>
  variation.suggestions.map((suggestion) => ({
    suggestion: suggestedName(variation, suggestion),
    reason: suggestion.reason,
    ...present({ value: serverValue(variation), url: suggestion.ddWikiUrl ?? undefined }),
  }))

/** As payloads hold it: of a member of an EnumType its name. */
const serverValue = ({ legacyODataValue, lookupValue }: WrittenVariation): string | undefined =>
  legacyODataValue ?? lookupValue

/** The report leaves out what is the same; a value of another Field is told with the Field. */
function suggestedName(variation: WrittenVariation, suggestion: WrittenSuggestion): string {
  const { suggestedResourceName: resourceName = variation.resourceName } = suggestion
  const { suggestedFieldName: fieldName = variation.fieldName } = suggestion
  const value = suggestedValue(variation, suggestion)
  const isSameField = resourceName === variation.resourceName && fieldName === variation.fieldName
  if (value !== undefined && isSameField) return value
  return elementText({ resourceName, ...present({ fieldName, value }) })
}

/** In the spelling that the server uses, as far as it is known. */
const suggestedValue = (
  { legacyODataValue }: WrittenVariation,
  { suggestedLookupValue, suggestedLegacyODataValue }: WrittenSuggestion,
): string | undefined =>
  legacyODataValue === undefined
    ? (suggestedLookupValue ?? suggestedLegacyODataValue)
    : (suggestedLegacyODataValue ?? suggestedLookupValue)
