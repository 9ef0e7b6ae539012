import { parsedFile } from '../../dictionary/json-shape'
import { messageOf, quoted } from '../../dictionary/wording'
import { type ElementNames, elementText, type Suggestion } from '../variation'
import { type Decision, decidedSuggestion } from './decision'

/**
 * Reads the map of RESO's variations service: Resource, Field and value as nested objects, each with
 * `ignored` and `suggestions`. Of the flags of a suggestion `isAdminReview` wins over `isFastTrack`. Other
 * members of suggestions are not read.
 *
 * @throws Error in one line that says where the text is not as it has to be
 */
export function readJsonDecisions(text: string): readonly Decision[] {
  return [...children(parsed(text), undefined)]
}

function parsed(text: string): unknown {
  try {
    return parsedFile(text)
  } catch (cause) {
    throw new Error(`The map of suggestions is not JSON: ${messageOf(cause)}`, {
      cause,
    })
  }
}

/** Yields the decisions below a place; `above` is undefined for the document. */
function* children(node: unknown, above: ElementNames | undefined): Generator<Decision> {
  for (const [name, child] of Object.entries(objectAt(node, above === undefined ? 'The map' : elementText(above))))
    if (above === undefined) yield* decisionsAt(child, { resourceName: name })
    else if (name !== 'ignored' && name !== 'suggestions') yield* decisionsAt(child, namesBelow(above, name))
}

function namesBelow(above: ElementNames, name: string): ElementNames {
  if (above.fieldName === undefined) return { ...above, fieldName: name }
  if (above.value === undefined) return { ...above, value: name }
  throw new Error(`${elementText(above)} should have nothing but ignored and suggestions, but has "${name}"`)
}

function* decisionsAt(node: unknown, names: ElementNames): Generator<Decision> {
  const place = elementText(names)
  const { ignored, suggestions } = objectAt(node, place)
  if (flagAt(ignored, `ignored of ${place}`)) yield { names, decided: 'ignored' }
  for (const [index, suggestion] of listAt(suggestions, `suggestions of ${place}`).entries())
    yield { names, decided: suggestionAt(suggestion, `Suggestion ${index + 1} of ${place}`) }
  yield* children(node, names)
}

function suggestionAt(node: unknown, place: string): Suggestion {
  const members = objectAt(node, place)
  const name = (member: string) => textAt(members[member], `${member} in ${place}`)
  const isAdminReview = flagAt(members['isAdminReview'], `isAdminReview in ${place}`)
  const isFastTrack = flagAt(members['isFastTrack'], `isFastTrack in ${place}`)
  const resourceName = name('suggestedResourceName')
  if (resourceName === undefined) throw new Error(`${place} should have a suggestedResourceName, but has none`)
  const fieldName = name('suggestedFieldName')
  const lookupValue = name('suggestedLookupValue')
  const legacyODataValue = name('suggestedLegacyODataValue')
  if (fieldName === undefined && (lookupValue ?? legacyODataValue) !== undefined)
    throw new Error(`${place} should have a suggestedFieldName beside its value, but has none`)
  return decidedSuggestion({
    resourceName,
    fieldName,
    lookupValue,
    legacyODataValue,
    strategy: isAdminReview ? 'Admin Review' : isFastTrack ? 'Fast Track' : 'Suggestion',
    related: {
      resourceName: name('suggestedRelatedResourceName'),
      fieldName: name('suggestedRelatedFieldName'),
      value: name('suggestedRelatedLookupValue'),
    },
  })
}

function objectAt(value: unknown, place: string): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(place, 'an object', value)
  return value as { readonly [name: string]: unknown }
}

function listAt(value: unknown, place: string): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw unexpected(place, 'a list', value)
  return value
}

function flagAt(value: unknown, place: string): boolean {
  if (value === undefined || value === null) return false
  if (typeof value !== 'boolean') throw unexpected(place, 'true or false', value)
  return value
}

function textAt(value: unknown, place: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw unexpected(place, 'a text', value)
  return value
}

const unexpected = (place: string, expected: string, value: unknown): Error =>
  new Error(`${place} should be ${expected}, but is ${quoted(value)}`)
