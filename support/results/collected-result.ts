import { basename } from 'node:path'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { nameKey } from '../dictionary/names'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import type { Verdict } from '../dictionary/verdict'
import { entryOf } from './aggregate/by-name'
import { type ReadResult, readReports } from './aggregate/read-result'
import { type ElementFigures, type Result, resultFigures, type Share } from './aggregate/result-figures'
import { findResults, type ResultFolders } from './aggregate/result-folders'
import type { Performance } from './aggregate-report'
import { type CollectedVariation, countVariations } from './collected/count-variations'
import { dictionaryFile } from './dictionary-file'
import { type EndorsementMarker, markerIn } from './endorsement-marker'
import { reportFiles } from './report-files'
import { whyNotNewest } from './reports-folder'
import { tryResults } from './results-file'
import type { Endorsement, RunFacts } from './run-facts'
import { isPartial } from './run-profile'
import { type Counts, type FindingCounts, summarise } from './run-summary'

/** The result of a whole run, as a collector of many results takes it. */
export interface CollectedResult {
  readonly endorsement: Endorsement
  /** E.g. `2.0` of the Data Dictionary, or `2.0.0` of Web API Core. */
  readonly version: string
  /** Says what the certification desk says of it; undefined where no marker stands beside it. */
  readonly marker: EndorsementMarker | undefined
  readonly run: RunFacts
  readonly verdict: Verdict
  readonly scenarios: Counts
  readonly findings: FindingCounts
  /** Says what a result of the Data Dictionary says of elements; undefined of Web API Core, and where it has no reports. */
  readonly elements: CollectedElements | undefined
}

/** The elements of a result, with the figures that averages are made of. */
export interface CollectedElements {
  readonly all: ElementFigures
  readonly resources: readonly CollectedResource[]
  /** Expansions are among them. */
  readonly fields: readonly CollectedField[]
  /** Values of advertised Fields. */
  readonly lookupValues: readonly CollectedLookupValue[]
  /** Names that are nearly those of the standard, counted by what they are nearly. */
  readonly variations: readonly CollectedVariation[]
  /** Of all Resources together; undefined where no pages with records are known of. */
  readonly performance: Performance | undefined
}

export interface CollectedResource extends ElementFigures {
  readonly resourceName: string
  readonly isStandard: boolean
  readonly performance: Performance | undefined
}

export interface CollectedField {
  readonly resourceName: string
  readonly fieldName: string
  readonly isStandard: boolean
  /** As metadata have it, e.g. `Edm.String`; blank for expansions of reports that name no type. */
  readonly type: string
  /** The share of records that have it; undefined where there are no records to tell. */
  readonly availability: number | undefined
}

/** A standard value and its Lookup are called as in the Data Dictionary, whatever the server calls them. */
export interface CollectedLookupValue extends CollectedField {
  readonly lookupName: string
  readonly lookupValue: string
}

/**
 * Finds the folders of runs that have ended, in folders and all folders below them.
 *
 * @throws Error in one line when one of the paths is not a folder
 */
export const findRuns = (paths: readonly string[]): Promise<ResultFolders> => findResults(paths, [reportFiles.results])

const PROFILE = /^(dd|web-api-core)-(.+)$/

const dictionaries = new Map<string, DictionaryIndex>()

/** @throws ConfigurationError in one line where there is no Data Dictionary of the version */
const dictionaryOf = (version: string): DictionaryIndex =>
  entryOf(dictionaries, version, () => new DictionaryIndex(readDataDictionary(dictionaryFile(version))))

/**
 * Reads what a run left in a folder; the reason in one line where it is not the result of a whole run of an endorsement.
 *
 * @throws ConfigurationError in one line when the marker beside it or the report of variations cannot be read, or there is
 * no such Data Dictionary
 */
export async function readCollectedResult(folder: string): Promise<CollectedResult | string> {
  const interrupted = whyNotNewest(folder)
  if (interrupted !== undefined) return interrupted
  const read = tryResults(folder)
  if (read.kind === 'unreliable') return `its ${reportFiles.results} ${read.reason}`
  const { run, profile, scenarios = [] } = read.results ?? {}
  const [, kind, version] = PROFILE.exec(profile?.name ?? '') ?? []
  if (run === undefined || version === undefined) return `its ${reportFiles.results} does not name an endorsement`
  if (isPartial(scenarios.length, profile)) return `its run was a part of ${profile?.name}`
  const { verdict, total, findings } = summarise(scenarios, profile)
  const counted = { version, marker: markerIn(folder), run, verdict, scenarios: total, findings }
  if (kind === 'web-api-core') return { endorsement: 'Web API Core', ...counted, elements: undefined }
  const reports = await readReports(folder, version)
  const { result } = reports
  const damaged = whyDamaged(reports, verdict)
  if (damaged !== undefined) return damaged
  const elements = result === undefined ? undefined : elementsOf(result, dictionaryOf(version), folder)
  return { endorsement: 'Data Dictionary', ...counted, elements }
}

/**
 * Returns why reports are not those that the run has left; undefined where they may be. A run whose metadata are invalid leaves none
 * of elements, and one of a metadata file none of records.
 */
function whyDamaged({ result, remark, isDamaged }: ReadResult, verdict: Verdict): string | undefined {
  if (isDamaged === true) return `its ${remark?.reason}`
  if (result !== undefined || verdict !== 'conformant') return undefined
  return `its run was conformant, but its ${basename(remark?.path ?? '')} cannot be used: ${remark?.reason}`
}

function elementsOf(result: Result, reference: DictionaryIndex, folder: string): CollectedElements {
  const { all, resources, fields, lookupValues, performance } = resultFigures(result, reference)
  const types = new Map(
    result.metadata.fields.map(({ resourceName, fieldName, type }) => [nameKey(resourceName, fieldName), type]),
  )
  const fieldOf = ({ element, share }: Share<{ resourceName: string; fieldName: string; standardRESO: boolean }>) => ({
    resourceName: element.resourceName,
    fieldName: element.fieldName,
    isStandard: element.standardRESO,
    type: types.get(nameKey(element.resourceName, element.fieldName)) ?? '',
    availability: share,
  })
  return {
    all: withoutExpansions(all),
    resources: [...resources].map(([resourceName, figures]) => ({
      resourceName,
      isStandard: reference.hasResource(resourceName),
      ...withoutExpansions(figures),
      performance: performance.resources.get(resourceName),
    })),
    fields: fields.map(fieldOf),
    lookupValues: lookupValues.map((value) => {
      const { lookupName, lookupValue } = value.element
      return { ...fieldOf(value), lookupName, lookupValue }
    }),
    variations: countVariations(folder, reference),
    performance: performance.all,
  }
}

/** Leaves out what is known of expansions, which goes by the names of the server. */
const withoutExpansions = ({ advertised, available }: ElementFigures): ElementFigures => ({
  advertised: advertised && { fields: advertised.fields, lookups: advertised.lookups },
  available: available && { fields: available.fields, lookups: available.lookups },
})
