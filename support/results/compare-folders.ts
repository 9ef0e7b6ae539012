import { mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { fileFault } from '../dictionary/file-fault'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { messageInOneLine, printable } from '../dictionary/wording'
import { mostlyUnverified, whyNoMetadataReport, whyPart } from './aggregate/doubts'
import { METADATA_REPORTS, type ReadResult, readReports } from './aggregate/read-result'
import type { LabelledResult } from './compare/compare-results'
import { compareResults } from './compare/compare-results'
import { resultLabels } from './compare/result-labels'
import { comparisonCsv } from './comparison-csv'
import type { DataCompatibilityReport } from './data-compatibility-report'
import { dictionaryFile } from './dictionary-file'
import { htmlPage } from './html-page'
import { reportFiles } from './report-files'
import { whyNotNewest } from './reports-folder'
import { readResults } from './results-file'
import { writeInPieces } from './write-in-pieces'

/**
 * Compares the results in two or more folders.
 *
 * @param version of the Data Dictionary, which all results must be of
 * @throws ConfigurationError when one of them cannot be compared: a comparison that leaves one out is not what was asked for
 */
export async function compareFolders(folders: readonly string[], version: string): Promise<DataCompatibilityReport> {
  const reference = new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
  return compareResults(await labelledResults(folders, version), reference, new Date().toISOString())
}

/** Reads the results in the folders, each with a label that no other has. */
async function labelledResults(folders: readonly string[], version: string): Promise<readonly LabelledResult[]> {
  await checkDifferent(folders)
  const read = []
  for (const folder of folders) {
    const interrupted = whyNotNewest(folder)
    if (interrupted !== undefined) throw unusable(`${folder} cannot be compared: ${interrupted}`)
    const results = readResults(folder)
    const part = whyPart(results)
    if (part !== undefined) throw unusable(`${join(folder, reportFiles.results)} ${part}`)
    const doubt = mostlyUnverified(results)
    read.push({ folder, ...(await resultIn(folder, version)), facts: results?.run, doubt })
  }
  const labels = resultLabels(read.map(({ folder, facts }) => ({ folder, organisation: facts?.organisation })))
  return read.map(({ folder, result, notSampled, facts, doubt }, place) => ({
    label: labels[place] ?? folder,
    folder,
    ...(facts !== undefined && { underTest: facts.underTest, testedOn: facts.generatedOn }),
    notSampled,
    ...(doubt !== undefined && { mostlyUnverified: doubt }),
    result,
  }))
}

async function checkDifferent(folders: readonly string[]): Promise<void> {
  const known = new Map<string, string>()
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined)
    if (found === undefined) throw unusable(`there is no folder ${folder}`)
    if (!found.isDirectory()) throw unusable(`${folder} is not a folder: name the reports folder of a run`)
    const real = await realpath(folder)
    const other = known.get(real)
    if (other !== undefined)
      throw unusable(other === folder ? `${folder} is named twice` : `${other} and ${folder} are the same folder`)
    known.set(real, folder)
  }
}

async function resultIn(folder: string, version: string): Promise<Pick<LabelledResult, 'result' | 'notSampled'>> {
  const { result, remark } = await readFolder(folder, version)
  if (result !== undefined) return { result, notSampled: remark?.reason ?? null }
  throw unusable(`${remark?.path} cannot be compared: ${remark?.reason}`)
}

async function readFolder(folder: string, version: string): Promise<ReadResult> {
  try {
    const names = await readdir(folder)
    if (METADATA_REPORTS.some((name) => names.includes(name))) return await readReports(folder, version)
  } catch (error) {
    throw unusable(`${folder} cannot be read: ${messageInOneLine(error)}`)
  }
  const reason = whyNoMetadataReport(folder)
  throw unusable(
    reason === undefined
      ? `there is no ${METADATA_REPORTS.join(' or ')} in ${folder}: name the reports folder of a run`
      : `${folder} cannot be compared: ${reason}`,
  )
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))

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
    for (const [name, text] of Object.entries(files)) await writeInPieces(join(folder, name), [text])
  } catch (error) {
    throw new ConfigurationError(`--out ${folder} cannot be written: ${fileFault(error)}`)
  }
}
