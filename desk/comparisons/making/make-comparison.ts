import { gzipSync } from 'node:zlib'
import { compareFolders } from 'dd-acceptance/support/results/compare-folders'
import { comparisonCsv } from 'dd-acceptance/support/results/comparison-csv'
import type { DataCompatibilityReport } from 'dd-acceptance/support/results/data-compatibility-report'
import { pageJson } from 'dd-acceptance/support/results/page-json'

/** A result that is compared: its reports, and what readers know it by. */
export interface ComparedFolder {
  readonly folder: string
  readonly label: string
  /** Unique identifiers of its provider, system and recipient. */
  readonly parties: string
}

/** The comparison that is to be made. */
export interface WantedComparison {
  /** Of the Data Dictionary. */
  readonly version: string
  readonly results: readonly ComparedFolder[]
}

/** Describes what a page shows without scripts: everything but Fields and lookup values one by one. */
export type ComparisonEssentials = Omit<DataCompatibilityReport, 'fields' | 'lookups'>

/** A comparison: its essential figures, all of its data for the script of its page, and a sheet. */
export interface MadeComparison {
  readonly essentials: ComparisonEssentials
  /** Compressed by gzip. */
  readonly json: Uint8Array
  readonly csv: string
}

/**
 * Compares what was submitted. Where servers are is left out, and so is where the desk has their reports.
 *
 * @throws ConfigurationError where one of them cannot be compared
 */
export async function work({ version, results }: WantedComparison): Promise<MadeComparison> {
  const compared = await compareFolders(
    results.map(({ folder }) => folder),
    version,
  )
  const report: DataCompatibilityReport = {
    ...compared,
    results: compared.results.map(({ underTest, ...result }, place) => ({
      ...result,
      label: results[place]?.label ?? '',
      folder: results[place]?.parties ?? '',
    })),
  }
  const { fields, lookups, ...essentials } = report
  return { essentials, json: gzipSync(pageJson(report)), csv: comparisonCsv(report) }
}
