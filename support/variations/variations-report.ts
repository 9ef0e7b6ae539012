import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { nameKey } from '../dictionary/names'
import type { OfferedValue } from '../dictionary/standard-values'
import { onceForEach } from './matching/once'
import type { OfferedNames } from './offered-names'
import { type ResoStrategy, resoMatches } from './report/reso-strategy'
import { type PageOf, standardPages } from './report/standard-pages'
import type { ReviewEntry, SettledVariation } from './review'
import { inOrderOfElements } from './search/local-element'
import {
  hasToBeResolved,
  type LocalElement,
  type Suggestion,
  type Variation,
  type VariationStrategy,
} from './variation'

/** The variations of a server in the shape of RESO's tool: `data-dictionary-variations.json`. */
export interface VariationsReport {
  readonly description: string
  /** Of the Data Dictionary. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  readonly fuzziness: number
  readonly variations: {
    readonly resources: readonly VariationEntry[]
    readonly fields: readonly VariationEntry[]
    readonly lookups: readonly VariationEntry[]
    /** RESO's tool leaves this and the next list empty. */
    readonly expansions: readonly VariationEntry[]
    readonly complexTypes: readonly VariationEntry[]
  }
}

/** A local element and the standard elements that it is like. */
export interface VariationEntry {
  readonly resourceName: string
  /** Of everything but a Resource. */
  readonly fieldName?: string
  /** The LookupValue, or the display name of an EnumType's member. */
  readonly lookupValue?: string
  readonly legacyODataValue?: string
  /** Our own: true when it has to be resolved before certification. */
  readonly blocking: boolean
  /** Our own: the entry of the review that settles it. */
  readonly settledBy?: ReviewEntry
  readonly suggestions: readonly SuggestionEntry[]
}

/**
 * A standard element. Of what was found by comparing, the names of higher levels are left out where they are the same.
 */
export interface SuggestionEntry {
  readonly suggestedResourceName?: string
  readonly suggestedFieldName?: string
  readonly suggestedLookupValue?: string
  readonly suggestedLegacyODataValue?: string
  readonly strategy: ResoStrategy
  /** Our own: the strategy in our words. */
  readonly kind: VariationStrategy
  /** Our own: the reason, for people. */
  readonly reason: string
  /** Null when the dictionary has no page about it. */
  readonly ddWikiUrl: string | null
  readonly exactMatch?: true
  readonly closeMatch?: true
  readonly distance?: number
  readonly maxDistance?: number
}

/** Everything that a variations report is made of. */
export interface ReportedVariations {
  /** In any order: the report has an order of its own. */
  readonly unresolved: readonly Variation[]
  readonly settled: readonly SettledVariation[]
  /** The names in which the variations were found, for display names of EnumType members. */
  readonly offered: OfferedNames
  /** The standard that the names were compared with. */
  readonly dictionary: DictionaryIndex
  /** Part of a name's length that edits may take, 0 to 1. */
  readonly fuzziness: number
  /** ISO 8601, UTC. */
  readonly generatedOn: string
}

/** Creates the report of all variations, ordered by the names of their elements. */
export function createVariationsReport(reported: ReportedVariations): VariationsReport {
  const { unresolved, settled, dictionary, fuzziness, generatedOn } = reported
  const pageOf = standardPages(dictionary)
  const displayNameOf = displayNames(reported.offered)
  const judged: readonly JudgedVariation[] = [
    ...unresolved.map((variation) => ({ ...variation, judgement: { blocking: hasToBeResolved(variation) } })),
    ...settled.map(({ settledBy, ...variation }) => ({ ...variation, judgement: { blocking: false, settledBy } })),
  ]
  const ordered = judged.toSorted(inOrderOfElements)
  const entries = (...kinds: readonly LocalElement['kind'][]): VariationEntry[] =>
    ordered
      .filter(({ element }) => kinds.includes(element.kind))
      .map((variation) => ({
        ...elementNames(variation.element, displayNameOf),
        ...variation.judgement,
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

interface JudgedVariation extends Variation {
  readonly judgement: Pick<VariationEntry, 'blocking' | 'settledBy'>
}

type NamesInReport = Pick<VariationEntry, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>

function elementNames(
  element: LocalElement,
  displayNameOf: (member: LocalElement) => string | undefined,
): NamesInReport {
  const { kind, resourceName, fieldName, value } = element
  const lookupValue = kind === 'legacyODataValue' ? displayNameOf(element) : value
  return {
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(lookupValue !== undefined && { lookupValue }),
    ...(kind === 'legacyODataValue' && value !== undefined && { legacyODataValue: value }),
  }
}

/** Suggestions of people name all levels, as RESO's files do. */
const decidedByPeople: ReadonlySet<VariationStrategy> = new Set(['Fast Track', 'Admin Review', 'Suggestion'])

/** Returns a suggestion as the report has it. */
function suggestionEntry(element: LocalElement, suggestion: Suggestion, pageOf: PageOf): SuggestionEntry {
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

/** Returns the StandardName that a server gives to a member of an EnumType; undefined when it gives none. */
function displayNames({ resources }: OfferedNames): (member: LocalElement) => string | undefined {
  const lists = new Map(
    resources.flatMap(({ name, fields }) => fields.map((field) => [nameKey(name, field.name), field.values ?? []])),
  )
  const namesIn = onceForEach(namesOfMembers)
  return ({ resourceName, fieldName, value = '' }) =>
    namesIn(lists.get(nameKey(resourceName, fieldName)) ?? NONE).get(value)
}

const NONE: readonly OfferedValue[] = []

const namesOfMembers = (values: readonly OfferedValue[]): ReadonlyMap<string, string> =>
  new Map(
    values.flatMap(({ kind, name, standardName }): [string, string][] =>
      kind === 'lookupValue' || standardName === undefined ? [] : [[name, standardName]],
    ),
  )
