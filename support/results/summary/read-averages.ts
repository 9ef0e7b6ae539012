import { stat } from 'node:fs/promises'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { readReport } from '../aggregate/read-report'
import type { AggregateReport } from '../aggregate-report'
import { readAggregateReport } from '../aggregate-report'
import { averageResults } from '../average-results'

/** Averages over other results; at most one member is not null, and none where nobody asked for averages. */
export interface Averages {
  readonly report: AggregateReport | null
  /** The reason why there are none, in one line. */
  readonly problem: string | null
}

/**
 * Reads the averages that a run is compared with.
 *
 * @param path of a file that `aggregate` wrote, or of a folder of results; undefined when none are wanted
 * @param reference of the version of the run
 * @param own the folder of the run, which is not averaged where it is among the results
 */
export async function readAverages(
  path: string | undefined,
  reference: DictionaryIndex,
  own: string,
): Promise<Averages> {
  if (path === undefined) return { report: null, problem: null }
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return withoutAverages(`there is no file or folder ${path}`)
  return found.isDirectory() ? ofFolder(path, reference, own) : ofFile(path, reference.version)
}

async function ofFolder(path: string, reference: DictionaryIndex, own: string): Promise<Averages> {
  const { report } = await averageResults([path], reference, { own })
  return report === undefined
    ? withoutAverages(`there is no other result of Data Dictionary ${reference.version} in ${path}`)
    : { report, problem: null }
}

async function ofFile(path: string, version: string): Promise<Averages> {
  const report = await readReport(path, version, readAggregateReport)
  return typeof report === 'string' ? withoutAverages(`${path} cannot be used: ${report}`) : { report, problem: null }
}

const withoutAverages = (problem: string): Averages => ({ report: null, problem })
