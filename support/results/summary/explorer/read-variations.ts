import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { arrayOf, optional, orNull, record, type Shape, textValue } from '../../../dictionary/json-shape'
import type { SuggestionEntry, VariationEntry } from '../../../variations/variations-report'
import { ownReport } from '../own-report'

const VARIATIONS = 'data-dictionary-variations.json'

/** As much of an entry of a variations report as the explorer shows. */
export interface WrittenVariation
  extends Pick<VariationEntry, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'> {
  /** There when people have decided about it. */
  readonly settledBy?: unknown
  readonly suggestions: readonly WrittenSuggestion[]
}

export type WrittenSuggestion = Pick<
  SuggestionEntry,
  | 'suggestedResourceName'
  | 'suggestedFieldName'
  | 'suggestedLookupValue'
  | 'suggestedLegacyODataValue'
  | 'reason'
  | 'ddWikiUrl'
>

interface WrittenReport {
  readonly version: string
  readonly variations: Readonly<Record<(typeof LISTS)[number], readonly WrittenVariation[]>>
}

const LISTS = ['resources', 'fields', 'lookups', 'expansions', 'complexTypes'] as const

const entries = arrayOf(
  record<WrittenVariation>({
    resourceName: textValue,
    fieldName: optional(textValue),
    lookupValue: optional(textValue),
    legacyODataValue: optional(textValue),
    settledBy: () => {},
    suggestions: arrayOf(
      record<WrittenSuggestion>({
        suggestedResourceName: optional(textValue),
        suggestedFieldName: optional(textValue),
        suggestedLookupValue: optional(textValue),
        suggestedLegacyODataValue: optional(textValue),
        reason: textValue,
        ddWikiUrl: orNull(textValue),
      }),
    ),
  }),
)

const report: Shape<WrittenReport> = record<WrittenReport>({
  version: textValue,
  variations: record<WrittenReport['variations']>({
    resources: entries,
    fields: entries,
    lookups: entries,
    expansions: entries,
    complexTypes: entries,
  }),
})

/**
 * Reads the variations that a run has found; none where it did not look for any.
 *
 * @throws ConfigurationError when the report cannot be used
 */
export async function readVariations(folder: string, version: string): Promise<readonly WrittenVariation[]> {
  const path = join(folder, VARIATIONS)
  if (!existsSync(path)) return []
  return listedVariations(await ownReport(path, version, report))
}

/** Returns the variations of all elements of a report. */
export const listedVariations = ({ variations }: Pick<WrittenReport, 'variations'>): readonly WrittenVariation[] =>
  LISTS.flatMap((list) => variations[list])
