import { realpath } from 'node:fs/promises'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { Aggregate } from './aggregate/aggregate'
import { type ReadResult, type Remark, readResult } from './aggregate/read-result'
import { findResults } from './aggregate/result-folders'
import type { AggregateReport } from './aggregate-report'

/** Averages over the results below some folders, and what they do not cover. */
export interface AveragedResults {
  /** Undefined when there is no result of the version. */
  readonly report: AggregateReport | undefined
  /** Says how many organisations the results are of. */
  readonly organisations: number
  readonly remarks: readonly AverageRemark[]
}

/**
 * A folder that is left out, that counts only for what it advertises, of whose run little could be verified, or that counts
 * as an organisation of its own.
 */
export interface AverageRemark extends Remark {
  readonly effect: 'left out' | 'advertised only' | 'mostly not verified' | 'of its own'
}

/** Describes who averages are for. */
export interface AverageOptions {
  /**
   * The folder of a result that is compared with the averages: it is not one of them, for it would be compared with itself.
   */
  readonly own?: string
  /** Says how many organisations have to stand behind what is said; 1, which leaves nothing out, when absent. */
  readonly minimum?: number
}

/**
 * Averages over all results of a version of the Data Dictionary that are below some folders.
 *
 * @param reference of that version
 * @throws Error in one line when one of the paths is not a folder
 */
export async function averageResults(
  paths: readonly string[],
  reference: DictionaryIndex,
  { own, minimum = 1 }: AverageOptions = {},
): Promise<AveragedResults> {
  const found = await findResults(paths)
  const remarks = found.remarks.map((remark): AverageRemark => ({ ...remark, effect: 'left out' }))
  const aggregate = new Aggregate(reference, minimum)
  const organisations = new Set<string>()
  for (const folder of await withoutOwn(found.folders, own)) {
    const read = await readResult(folder, reference.version)
    remarks.push(...remarksOf(folder, read, minimum))
    if (read.result === undefined) continue
    const organisation = read.organisation ?? (await realpath(folder))
    organisations.add(organisation)
    aggregate.add(read.result, organisation)
  }
  const report = organisations.size === 0 ? undefined : aggregate.report(new Date().toISOString())
  return { report, organisations: organisations.size, remarks }
}

function* remarksOf(path: string, read: ReadResult, minimum: number): Generator<AverageRemark> {
  const { result, remark, doubt, organisation } = read
  if (remark !== undefined) yield { ...remark, effect: result ? 'advertised only' : 'left out' }
  if (result === undefined) return
  if (doubt !== undefined) yield { path, reason: doubt, effect: 'mostly not verified' }
  if (organisation === undefined && minimum > 1) yield { path, reason: NO_ORGANISATION, effect: 'of its own' }
}

const NO_ORGANISATION = 'it does not say whose server was tested, and counts as an organisation of its own'

async function withoutOwn(folders: readonly string[], own: string | undefined): Promise<readonly string[]> {
  if (own === undefined) return folders
  const real = await realpath(own)
  const others: string[] = []
  for (const folder of folders) if ((await realpath(folder)) !== real) others.push(folder)
  return others
}
