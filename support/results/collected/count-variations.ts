import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { arrayOf, optional, parsedFile, record, type Shape, textValue } from '../../dictionary/json-shape'
import { variationStrategies } from '../../variations/variation'
import { reportFiles } from '../report-files'

/** Counts how many local names of a result are variations of the same standard name; the local names themselves are not told. */
export interface CollectedVariation {
  /** The standard Resource. */
  readonly resourceName: string
  /** The standard Field; undefined of the Resource itself. */
  readonly fieldName: string | undefined
  /** Of a variation of a lookup value. */
  readonly lookupValue: string | undefined
  /** Says how it was found, in our words. */
  readonly strategy: string
  readonly times: number
}

/** As much of `data-dictionary-variations.json` as is collected. */
interface WrittenVariations {
  readonly variations: { readonly [Level in 'resources' | 'fields' | 'lookups']: readonly WrittenVariation[] }
}

interface WrittenVariation {
  readonly resourceName: string
  readonly fieldName?: string
  readonly suggestions: readonly {
    readonly suggestedResourceName?: string
    readonly suggestedFieldName?: string
    readonly suggestedLookupValue?: string
    readonly kind: string
  }[]
}

const variation = record<WrittenVariation>({
  resourceName: textValue,
  fieldName: optional(textValue),
  suggestions: arrayOf(
    record<WrittenVariation['suggestions'][number]>({
      suggestedResourceName: optional(textValue),
      suggestedFieldName: optional(textValue),
      suggestedLookupValue: optional(textValue),
      kind: textValue,
    }),
  ),
})

const variationsReport: Shape<WrittenVariations> = record<WrittenVariations>({
  variations: record<WrittenVariations['variations']>({
    resources: arrayOf(variation),
    fields: arrayOf(variation),
    lookups: arrayOf(variation),
  }),
})

/**
 * Counts variations by the first thing that each is like, where that is standard; none without a report. Nothing of it is a text
 * that the Data Dictionary or the suite does not have.
 *
 * @throws Error in one line when the report cannot be read
 */
export function countVariations(folder: string, reference: DictionaryIndex): readonly CollectedVariation[] {
  const path = join(folder, reportFiles.variations)
  if (!existsSync(path)) return []
  const content: unknown = parsedFile(readFileSync(path, 'utf8'))
  const assertion: Shape<WrittenVariations> = variationsReport
  assertion(content, '')
  const counts = new Map<string, CollectedVariation>()
  const { resources, fields, lookups } = content.variations
  for (const written of [...resources, ...fields, ...lookups]) {
    const standard = standardOf(written, reference)
    if (standard === undefined) continue
    const key = JSON.stringify(standard)
    counts.set(key, { ...standard, times: (counts.get(key)?.times ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** Returns the standard names that a variation is like; undefined where they are not standard. */
function standardOf(
  { resourceName, fieldName, suggestions: [like] }: WrittenVariation,
  reference: DictionaryIndex,
): Omit<CollectedVariation, 'times'> | undefined {
  if (like === undefined) return undefined
  const resource = like.suggestedResourceName ?? resourceName
  const field = like.suggestedFieldName ?? fieldName
  const lookupValue = like.suggestedLookupValue
  const isStandard =
    field === undefined ? reference.hasResource(resource) : reference.field(resource, field) !== undefined
  if (!isStandard || !isStandardValue(reference, resource, field, lookupValue)) return undefined
  const strategy = variationStrategies.find((each) => each === like.kind) ?? 'another way'
  return { resourceName: resource, fieldName: field, lookupValue, strategy }
}

function isStandardValue(
  reference: DictionaryIndex,
  resource: string,
  field: string | undefined,
  name: string | undefined,
): boolean {
  if (name === undefined) return true
  return field !== undefined && reference.valueOfField(resource, field, { kind: 'lookupValue', name }) !== undefined
}
