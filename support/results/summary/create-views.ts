import { basename } from 'node:path'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { readDataDictionary } from '../../dictionary/read-data-dictionary'
import type { ReadResult } from '../aggregate/read-result'
import { countedElements, elementFigures, type Result, type ResultFigures } from '../aggregate/result-figures'
import { sampledResources } from '../aggregate/sampled-shares'
import { dictionaryFile } from '../dictionary-file'
import type { RunFacts } from '../run-facts'
import type { ScenarioResult } from '../scenario-result'
import type { SummaryData } from '../summary-data'
import { createDataElements } from './create-data-elements'
import { createExplorer } from './create-explorer'
import { createPerformanceView } from './create-performance-view'
import type { RolledUp } from './element-reports'
import { elementReports } from './element-reports'
import { readAverages } from './read-averages'

/** A run whose reports are in a folder. */
export interface ReportedRun {
  /** Reports folder of the run. */
  readonly folder: string
  /** Another path of it, where averages may find an earlier run of the same server; `folder` where there is none. */
  readonly own?: string
  readonly facts: RunFacts
  readonly results: readonly ScenarioResult[]
  /** Path of a file that `aggregate` wrote, or of a folder of results; undefined when no averages are wanted. */
  readonly averages: string | undefined
  readonly performanceOptOut: boolean
}

/** The views that are made of reports about elements. */
export type Views = Pick<SummaryData, 'dataElements' | 'performance' | 'explorer'>

/**
 * Makes the views of a run from the reports that it has left; all of them are null where it has left no metadata report. A
 * metadata report that cannot be used leaves the reason alone.
 *
 * @throws ConfigurationError when nothing was generated for the version, or a rolled-up report or the variations report is
 * broken
 */
export async function createViews({
  folder,
  own = folder,
  facts,
  results,
  averages,
  performanceOptOut,
}: ReportedRun): Promise<Views> {
  const { version } = facts.dictionary
  const reports = await elementReports(folder, version)
  if (reports === undefined) return NOTHING
  const reference = reports.dictionary ?? new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
  const averaged = await readAverages(averages, reference, own)
  const notSampled = reasonOf(reports)
  const { result, variations } = reports
  if (result === undefined) {
    const dataElements = createDataElements({ figures: undefined, notSampled, averages: averaged, reference })
    return { ...NOTHING, dataElements }
  }
  const figures = figuresOf(result, reports.rolledUp, reference)
  return {
    dataElements: createDataElements({ figures, notSampled, averages: averaged, reference }),
    performance: createPerformanceView({
      availability: result.availability,
      averages: averaged,
      performanceOptOut,
    }),
    explorer: createExplorer({ reference, result, averages: averaged.report, results, variations }),
  }
}

const NOTHING: Views = { dataElements: null, performance: null, explorer: null }

function reasonOf({ result, remark }: ReadResult): string | null {
  if (remark === undefined) return null
  return result === undefined ? `${basename(remark.path)} cannot be used: ${remark.reason}` : remark.reason
}

/** Returns those of the rolled-up reports where there are any, so that the views agree with them whatever they were made with. */
function figuresOf(
  result: Result,
  rolledUp: RolledUp | undefined,
  reference: DictionaryIndex,
): Pick<ResultFigures, 'all' | 'resources'> {
  if (rolledUp === undefined) return countedElements(result, reference)
  const sampled = sampledResources(result.availability ?? { resources: [] })
  return elementFigures(rolledUp.advertised, rolledUp.available, sampled)
}
