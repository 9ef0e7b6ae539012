import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import {
  arrayOf,
  optional,
  orNull,
  parsedFile,
  record,
  type Shape,
  textValue,
  valuesByName,
} from '../../dictionary/json-shape'
import type { SuggestionEntry, VariationEntry } from '../../variations/variations-report'
import { readReport } from '../aggregate/read-report'
import { METADATA_REPORTS, type ReadResult, readReports, resultOf } from '../aggregate/read-result'
import { advertisedElements, availableElements } from '../aggregate-report'
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins, Elements } from '../availability/roll-up/rolled-up-availability'
import type { AdvertisedElements } from '../availability/roll-up/rolled-up-metadata'
import { type RunReports, takeReports } from '../run-reports'

/** The reports of a run about the elements of the server. */
export interface ElementReports extends ReadResult {
  /** The dictionary that the run of this process has judged by; undefined for reports that were read. */
  readonly dictionary: DictionaryIndex | undefined
  /** Undefined when nothing was sampled. */
  readonly rolledUp: RolledUp | undefined
  readonly variations: readonly WrittenVariation[]
}

/**
 * Returns the reports that the run of this process has just written, else reads those in the folder; undefined where there
 * is not a metadata report.
 *
 * @throws ConfigurationError when a rolled-up report or the variations report is broken
 */
export async function elementReports(folder: string, version: string): Promise<ElementReports | undefined> {
  const kept = takeReports(folder)
  if (kept !== undefined && kept.metadata.fields.length > 0) return ofReports(folder, kept)
  if (!METADATA_REPORTS.some((name) => existsSync(join(folder, name)))) return undefined
  const read = await readReports(folder, version)
  if (read.result === undefined) return { ...read, dictionary: undefined, rolledUp: undefined, variations: [] }
  const rolledUp = await readRolledUp(folder, version)
  return { ...read, dictionary: undefined, rolledUp, variations: await readVariations(folder, version) }
}

const ofReports = (folder: string, { dictionary, metadata, sampled, variations }: RunReports): ElementReports => ({
  ...resultOf(folder, metadata, sampled?.availability),
  dictionary,
  rolledUp: sampled && {
    advertised: sampled.rolledUp.metadata.advertised,
    available: sampled.rolledUp.availability.availability.resourcesBinary,
  },
  variations: variations === undefined ? [] : listedVariations(variations),
})

const METADATA = 'metadata-report.rolled-up.json'
const AVAILABILITY = 'data-availability-report.rolled-up.json'

type ByResource<Figures> = Readonly<Record<string, Figures>>

/** Figures of each Resource, as the rolled-up reports of a run have them. */
export interface RolledUp {
  readonly advertised: ByResource<AdvertisedElements>
  /** Also of Resources that have no records. */
  readonly available: ByResource<Elements<ByCategory<Bins>>>
}

interface WrittenMetadata {
  readonly version: string
  readonly advertised: RolledUp['advertised']
}

interface WrittenAvailability {
  readonly version: string
  readonly availability: { readonly resourcesBinary: RolledUp['available'] }
}

const metadata: Shape<WrittenMetadata> = record<WrittenMetadata>({
  version: textValue,
  advertised: valuesByName(advertisedElements),
})

const availability: Shape<WrittenAvailability> = record<WrittenAvailability>({
  version: textValue,
  availability: record<WrittenAvailability['availability']>({ resourcesBinary: valuesByName(availableElements) }),
})

/**
 * Reads the figures of the rolled-up reports in the folder of a run; undefined when it has sampled nothing, for then
 * there are none. With `COMPAT=true` they count as RESO's tools do, which the reports that they are made of do not tell.
 *
 * @throws ConfigurationError when one of the reports is missing or cannot be used
 */
async function readRolledUp(folder: string, version: string): Promise<RolledUp | undefined> {
  if (![METADATA, AVAILABILITY].some((name) => existsSync(join(folder, name)))) return undefined
  const { advertised } = await ownReport(join(folder, METADATA), version, metadata)
  const { availability: available } = await ownReport(join(folder, AVAILABILITY), version, availability)
  return { advertised, available: available.resourcesBinary }
}

/**
 * A report that the run itself has left.
 *
 * @throws ConfigurationError when it is missing or cannot be used
 */
async function ownReport<Report extends { readonly version: string }>(
  path: string,
  version: string,
  shape: Shape<Report>,
): Promise<Report> {
  const report = await readReport(path, version, (text) => {
    const content = parsedFile(text)
    const assertion: Shape<Report> = shape
    assertion(content, '')
    return content
  })
  if (typeof report === 'string') throw new ConfigurationError(`${path} cannot be used: ${report}; run the tests again`)
  return report
}

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
async function readVariations(folder: string, version: string): Promise<readonly WrittenVariation[]> {
  const path = join(folder, VARIATIONS)
  if (!existsSync(path)) return []
  return listedVariations(await ownReport(path, version, report))
}

/** Returns the variations of all elements of a report. */
const listedVariations = ({ variations }: Pick<WrittenReport, 'variations'>): readonly WrittenVariation[] =>
  LISTS.flatMap((list) => variations[list])
