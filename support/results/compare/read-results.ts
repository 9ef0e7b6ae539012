import { readdir, realpath, stat } from 'node:fs/promises'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageInOneLine, printable } from '../../dictionary/wording'
import { METADATA_REPORTS, type ReadResult, readResult } from '../aggregate/read-result'
import { readResults as readRunResults } from '../results-file'
import type { LabelledResult } from './compare-results'
import { resultLabels } from './result-labels'

/**
 * Reads the results in several folders, with what tells them apart.
 *
 * @throws ConfigurationError when one of them cannot be compared: a comparison that leaves one out is not what was asked for
 */
export async function readResults(folders: readonly string[], version: string): Promise<readonly LabelledResult[]> {
  await checkDifferent(folders)
  const read = []
  for (const folder of folders)
    read.push({ folder, ...(await resultIn(folder, version)), facts: readRunResults(folder)?.run })
  const labels = resultLabels(read.map(({ folder, facts }) => ({ folder, organisation: facts?.organisation })))
  return read.map(({ folder, result, notSampled, facts }, place) => ({
    label: labels[place] ?? folder,
    folder,
    ...(facts !== undefined && { underTest: facts.underTest, testedOn: facts.generatedOn }),
    notSampled,
    result,
  }))
}

async function checkDifferent(folders: readonly string[]): Promise<void> {
  const known = new Map<string, string>()
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined)
    if (found === undefined) throw unusable(`there is no folder ${folder}`)
    if (!found.isDirectory()) throw unusable(`${folder} is no folder: name the reports folder of a run`)
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
    if (METADATA_REPORTS.some((name) => names.includes(name))) return await readResult(folder, version)
  } catch (error) {
    throw unusable(`${folder} cannot be read: ${messageInOneLine(error)}`)
  }
  throw unusable(`there is no ${METADATA_REPORTS.join(' or ')} in ${folder}: name the reports folder of a run`)
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))
