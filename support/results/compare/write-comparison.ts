import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import type { DataCompatibilityReport } from '../data-compatibility-report'
import { htmlPage } from '../html-page'
import { comparisonCsv } from './comparison-csv'

/**
 * Leaves a comparison in a folder, which is made when there is none: for people, for programs, for spreadsheets.
 *
 * @throws ConfigurationError when it cannot be written
 */
export async function writeComparison(folder: string, report: DataCompatibilityReport): Promise<void> {
  const title = `Data compatibility: ${report.results.map(({ label }) => label).join(', ')}`
  const files: Readonly<Record<string, string>> = {
    'comparison.html': htmlPage({ title, page: 'comparison', data: report }),
    'comparison.json': `${JSON.stringify(report, null, 2)}\n`,
    'comparison.csv': comparisonCsv(report),
  }
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  } catch (error) {
    throw new ConfigurationError(`--out ${folder} cannot be written: ${messageOf(error)}`)
  }
}
