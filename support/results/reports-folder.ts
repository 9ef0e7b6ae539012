import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { arrayOf, record, type Shape, textValue } from '../dictionary/json-shape'
import { isReport, ofFirstWorker, reportFiles, workFiles } from './report-files'

// A reports folder always has one complete run, and in `previous` the one before. A run writes into `unfinished`; what it
// wrote becomes `finished` in one step, and from then on it replaces the reports, if need be when the next run begins.

/** The folder, in a reports folder, in which a run writes until its end. */
const UNFINISHED = 'unfinished'

/** The folder, in a reports folder, whose files are about to replace the reports. */
const FINISHED = 'finished'

/** The folder, in a reports folder, with the reports of the run before. */
const PREVIOUS = 'previous'

/** Folders in a reports folder that hold no results of their own. */
export const WORK_FOLDERS: readonly string[] = [UNFINISHED, FINISHED, PREVIOUS]

/** The file that says what replaces the reports. */
const PLACING = 'placing.json'

/** Describes what replaces the reports, and what becomes of these. */
interface Placing {
  /** Names of the files of the run. */
  readonly reports: readonly string[]
  /** Names of the files of the run before; none where there was none. */
  readonly previous: readonly string[]
}

/** Returns the folder in which a run writes until its end. */
export const unfinishedIn = (folder: string): string => join(folder, UNFINISHED)

/**
 * Makes an existing reports folder ready for a run. Its reports stay as they are. Of a run that was interrupted, there
 * stays what can be taken up; one that was only interrupted when its reports were put in place is put in place now.
 *
 * @throws Error when nothing can be written there
 */
export function beginReports(folder: string): void {
  settleReports(folder)
  const unfinished = unfinishedIn(folder)
  mkdirSync(unfinished, { recursive: true })
  const begun = join(unfinished, workFiles.begun)
  if (existsSync(begun)) renameSync(begun, join(unfinished, workFiles.interrupted))
  for (const name of readdirSync(unfinished).filter((each) => ofFirstWorker(each) === workFiles.sampled))
    renameSync(join(unfinished, name), join(unfinished, name.replace('sampled', 'sampling')))
  const left = readdirSync(unfinished)
  const isResumed = left.some(isSampling)
  const stays = (name: string) => name === workFiles.interrupted || (isResumed && isTakenUp(name))
  for (const name of left) if (!stays(name)) rmSync(join(unfinished, name), { recursive: true, force: true })
  if (isResumed) return
  // A run that came to its end may have left chains that wait for an answer.
  const reports = readdirSync(folder)
  if (!reports.some(isSampling)) return
  for (const name of reports.filter(isTakenUp)) copyFileSync(join(folder, name), join(unfinished, name))
}

/** True for what a process has sampled, and a later run can take up. */
const isSampling = (name: string): boolean => ofFirstWorker(name) === reportFiles.sampling

const isTakenUp = (name: string): boolean => isSampling(name) || ofFirstWorker(name) === reportFiles.exchanges

/** Tells if an interrupted run has left something in a reports folder that the next one takes up. */
export const canBeTakenUp = (folder: string): boolean => {
  const unfinished = unfinishedIn(folder)
  return existsSync(unfinished) && readdirSync(unfinished).some(isSampling)
}

/** Forgets a run that has judged nothing, so that it does not pass for the newest. */
export const forgetRun = (folder: string): void => rmSync(join(unfinishedIn(folder), workFiles.begun), { force: true })

/**
 * Tidies a reports folder when the process of a run ends, however it ends: a run that has left nothing leaves no folder.
 *
 * @param isReported false where the run has no reports, so that it does not pass for the newest
 */
export function endReports(folder: string, isReported: boolean): void {
  try {
    if (!isReported) forgetRun(folder)
    rmdirSync(unfinishedIn(folder))
  } catch {
    // It is not there, or not empty.
  }
}

/**
 * Replaces the reports in a folder by those of a run that has come to its end, and keeps the ones before.
 *
 * @throws Error when it cannot: then the reports are those of before, or are replaced when the next run begins
 */
export function placeReports(folder: string): void {
  const unfinished = unfinishedIn(folder)
  const reports = readdirSync(unfinished).filter((name) => isReport(name) && name !== workFiles.begun)
  const previous = readdirSync(folder).filter(isReport)
  if (previous.length > 0) {
    mkdirSync(join(unfinished, PREVIOUS), { recursive: true })
    for (const name of previous) keep(join(folder, name), join(unfinished, PREVIOUS, name))
  }
  const placing: Placing = { reports, previous }
  writeFileSync(join(unfinished, PLACING), `${JSON.stringify(placing)}\n`)
  renameSync(unfinished, join(folder, FINISHED))
  settleReports(folder)
}

/** Keeps a file under another name, too, without a copy of it where the file system can do so. */
function keep(path: string, other: string): void {
  try {
    linkSync(path, other)
  } catch {
    copyFileSync(path, other)
  }
}

/** Goes on to replace the reports in a folder, from wherever that was interrupted: from then on they are those of one run. */
export function settleReports(folder: string): void {
  const finished = join(folder, FINISHED)
  const placing = readPlacing(finished)
  if (placing !== undefined) {
    move(finished, folder, placing.reports)
    if (placing.previous.length > 0) {
      mkdirSync(join(folder, PREVIOUS), { recursive: true })
      move(join(finished, PREVIOUS), join(folder, PREVIOUS), placing.previous)
    }
  }
  rmSync(finished, { recursive: true, force: true })
}

/** Moves those of the files that were not moved yet, and deletes the reports that were there instead. */
function move(from: string, to: string, names: readonly string[]): void {
  for (const name of names) if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name))
  for (const name of readdirSync(to))
    if (isReport(name) && !names.includes(name)) rmSync(join(to, name), { force: true })
}

const placingShape: Shape<Placing> = record<Placing>({ reports: arrayOf(textValue), previous: arrayOf(textValue) })

/** Reads what replaces the reports; undefined where nothing does, or all is done but the tidying. */
function readPlacing(finished: string): Placing | undefined {
  const path = join(finished, PLACING)
  if (!existsSync(path)) return undefined
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const assertion: Shape<Placing> = placingShape
  assertion(content, '')
  return content
}

/**
 * Returns why the reports in a folder are not those of its newest run, in one line; undefined where they are.
 */
export function whyNotNewest(folder: string): string | undefined {
  const unfinished = unfinishedIn(folder)
  const names = [workFiles.begun, workFiles.interrupted]
  if (existsSync(join(folder, FINISHED)) || names.some((name) => existsSync(join(unfinished, name))))
    return `its newest run has not ended, or was interrupted: run the tests again, or delete ${unfinished} to use the reports of the run before`
  if (existsSync(join(folder, workFiles.begun))) return 'the run has not ended, or was interrupted: run the tests again'
  return undefined
}
