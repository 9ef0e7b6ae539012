import { realpath } from 'node:fs/promises'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { Aggregate } from './aggregate/aggregate'
import { type Remark, readResult } from './aggregate/read-result'
import { findResults } from './aggregate/result-folders'
import type { AggregateReport } from './aggregate-report'

/** Averages over the results below some folders, and what they do not cover. */
export interface AveragedResults {
  /** Undefined when there is no result of the version. */
  readonly report: AggregateReport | undefined
  readonly remarks: readonly AverageRemark[]
}

/** A folder that is left out, that counts only for what it advertises, or of whose run little could be verified. */
export interface AverageRemark extends Remark {
  readonly effect: 'left out' | 'advertised only' | 'mostly not verified'
}

/**
 * Averages over all results of a version of the Data Dictionary that are below some folders.
 *
 * @param reference of that version
 * @param own folder of a result that is compared with the averages: it is not one of them, for it would be compared with
 * itself
 * @throws Error in one line when one of the paths is not a folder
 */
export async function averageResults(
  paths: readonly string[],
  reference: DictionaryIndex,
  own?: string,
): Promise<AveragedResults> {
  const found = await findResults(paths)
  const remarks = found.remarks.map((remark): AverageRemark => ({ ...remark, effect: 'left out' }))
  const aggregate = new Aggregate(reference)
  let results = 0
  for (const folder of await withoutOwn(found.folders, own)) {
    const { result, remark, doubt } = await readResult(folder, reference.version)
    if (remark) remarks.push({ ...remark, effect: result ? 'advertised only' : 'left out' })
    if (result === undefined) continue
    if (doubt !== undefined) remarks.push({ path: folder, reason: doubt, effect: 'mostly not verified' })
    aggregate.add(result)
    results++
  }
  return { report: results === 0 ? undefined : aggregate.report(new Date().toISOString()), remarks }
}

async function withoutOwn(folders: readonly string[], own: string | undefined): Promise<readonly string[]> {
  if (own === undefined) return folders
  const real = await realpath(own)
  const others: string[] = []
  for (const folder of folders) if ((await realpath(folder)) !== real) others.push(folder)
  return others
}
