import { type ElementNames, elementText, type Suggestion } from '../variation'

/** A decision about a local name: it is not a variation, or this is what it should have been. */
export interface Decision {
  readonly names: ElementNames
  readonly decided: 'ignored' | Suggestion
}

/** A suggestion of people, as the formats have it. */
export interface WrittenSuggestion {
  readonly resourceName: string
  readonly fieldName: string | undefined
  readonly lookupValue: string | undefined
  readonly legacyODataValue?: string | undefined
  readonly strategy: 'Fast Track' | 'Admin Review' | 'Suggestion'
  /** The element that has to be used beside it. */
  readonly related: Related
}

/** Names of a second standard element, as far as they are given. */
export interface Related {
  readonly resourceName: string | undefined
  readonly fieldName: string | undefined
  readonly value: string | undefined
}

/** Returns the suggestion with a reason in words. Names that are not given are left out. */
export function decidedSuggestion(written: WrittenSuggestion): Suggestion {
  const { resourceName, fieldName, lookupValue, legacyODataValue, strategy, related } = written
  const relatedNames = namesOf(related)
  const reason = `somebody has decided so${relatedNames === undefined ? '' : `, together with ${elementText(relatedNames)}`}`
  return {
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(lookupValue !== undefined && { lookupValue }),
    ...(legacyODataValue !== undefined && { legacyODataValue }),
    strategy,
    reason,
  }
}

const namesOf = ({ resourceName, fieldName, value }: Related): ElementNames | undefined =>
  resourceName === undefined
    ? undefined
    : { resourceName, ...(fieldName !== undefined && { fieldName }), ...(value !== undefined && { value }) }
