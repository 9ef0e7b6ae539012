import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DocumentLines } from '../metadata/document-lines'
import { reportFiles } from './report-files'
import type { RunFacts } from './run-facts'

/**
 * Reads the metadata that a run has kept beside its reports, which have no secrets; undefined where there are none, or others than
 * those that the run has judged.
 */
export function keptMetadata(folder: string, run: Judged): DocumentLines | undefined {
  const bytes = judgedBytes(join(folder, reportFiles.metadata), run)
  if (bytes === undefined) return undefined
  // Loaded here, so that runs that show no place do without the parser of XML.
  const { decodeXml }: typeof import('../metadata/read-xml') = require('../metadata/read-xml')
  try {
    return new DocumentLines(decodeXml(bytes))
  } catch {
    return undefined
  }
}

type Judged = Pick<RunFacts, 'metadata' | 'options'> | undefined

/** Returns the bytes of a file; undefined where it cannot be read, or is not what the run has judged. */
function judgedBytes(path: string, run: Judged): Buffer | undefined {
  if (run?.metadata === undefined) return undefined
  try {
    const bytes = readFileSync(path)
    return createHash('sha256').update(bytes).digest('hex') === run.metadata.sha256 ? bytes : undefined
  } catch {
    return undefined
  }
}

/**
 * Returns the file that places are in, relative to the current folder: the metadata file that was judged where it is in this
 * folder, else the metadata that the run has left.
 *
 * @param reports the reports folder
 */
export function metadataFile(run: Judged, reports: string): string {
  const options = run?.options ?? []
  const named = options.includes('--metadata') ? options[options.indexOf('--metadata') + 1] : undefined
  const isHere = named !== undefined && judgedBytes(named, run) !== undefined
  return relative(process.cwd(), isHere ? named : join(reports, reportFiles.metadata))
}
