import { elementText } from './suggestions-key'
import type { LocalElement, Suggestion } from './variation'

/**
 * A suggestion as people read it beside the element that it is for: the name of its own level, and the whole path when
 * it lies elsewhere, e.g. `ListPrice`, `Member.MemberEmail`, `Active`, `Property.MlsStatus 'Active'`.
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

/** A suggested lookup value in the spelling that the element uses, as far as it is known; undefined for other elements. */
export const spellingFor = (
  { kind }: LocalElement,
  { lookupValue, legacyODataValue }: Suggestion,
): string | undefined =>
  kind === 'legacyODataValue' ? (legacyODataValue ?? lookupValue) : (lookupValue ?? legacyODataValue)
