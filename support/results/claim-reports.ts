import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import { fileFault } from '../dictionary/file-fault'
import { numberValue, optional, record, type Shape, textValue } from '../dictionary/json-shape'
import { isKept } from './endorsement-marker'

/** The file in a reports folder that says which process writes there. */
const CLAIM = 'run.lock'

/** The process that writes into a reports folder. */
interface Claim {
  readonly pid: number
  /** Process numbers mean something on one machine only, and in one container. */
  readonly host: string
  /** When the process started, as the system says it: another process may have its number later. Absent where it does not say. */
  readonly started?: string
}

/** A process shows so often that it still writes into its folder. */
const SHOWN_EVERY_MS = 15_000

/** A process of another machine that has not shown itself for so long is not there any more. */
const GONE_AFTER_MS = 8 * SHOWN_EVERY_MS

/**
 * Makes a reports folder, and takes it for the run of this process until that ends: two runs at once would mix their
 * files, and each would pass for the other. What a process that broke down has left is taken over.
 *
 * @param atEnd is called when the process ends, before another run can take the folder
 * @throws ConfigurationError when another run writes there, it holds what was Certified, or nothing can be written there
 */
export function claimReports(folder: string, atEnd: () => void = () => {}): void {
  if (isKept(folder))
    throw new ConfigurationError(`${folder} holds what was certified, which stays: name another folder with REPORTS`)
  const path = join(folder, CLAIM)
  const own = `${path}.${process.pid}`
  try {
    makeFolder(folder)
    withFile(own, `${JSON.stringify(claimOfThis())}\n`, () => {
      if (isAbandoned(path)) takeOver(own, path)
      else createWhole(own, path)
    })
  } catch (error) {
    throw new ConfigurationError(
      errorCode(error) === 'EEXIST'
        ? `another run${processOf(path)} writes into ${folder}: wait for its end, or name another folder with REPORTS. If there is no such run, delete ${path}`
        : unusableReports(folder, error),
    )
  }
  removeLeft(folder)
  const shown = setInterval(() => show(path), SHOWN_EVERY_MS).unref()
  process.once('exit', () => {
    clearInterval(shown)
    atEnd()
    release(path)
  })
}

/** Tells if a run that has not ended writes into a folder. */
export const isTaken = (folder: string): boolean => {
  const path = join(folder, CLAIM)
  return existsSync(path) && !isAbandoned(path)
}

/** Gives a folder back. Where that cannot be done, the next run finds out that this process is not there any more. */
function release(path: string): void {
  try {
    if (pidOf(path) === process.pid) rmSync(path, { force: true })
  } catch {}
}

/** Deletes the files with which processes that are not there any more wanted to take the folder. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = OF_ATTEMPT.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

const OF_ATTEMPT = /^run\.lock\.(\d+)$/

function claimOfThis(): Claim {
  const started = startOf(process.pid)
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) }
}

/** Writes a file for as long as an action takes. */
function withFile(path: string, text: string, action: () => void): void {
  try {
    writeFileSync(path, text)
    action()
  } finally {
    if (existsSync(path)) rmSync(path, { force: true })
  }
}

/** Gives a file another name, which no other file may have. Nobody finds a part of it under that name. */
function createWhole(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    // Not every file system lets a file have two names.
    writeFileSync(to, readFileSync(from), { flag: 'wx' })
  }
}

/**
 * Replaces the claim of a process that is not there any more. Of several processes that begin at once only one may do so, and
 * only where no other has done it meanwhile: else it would replace a claim that holds.
 */
function takeOver(own: string, path: string): void {
  const turn = `${path}.turn`
  if (isAbandoned(turn)) rmSync(turn, { force: true })
  createWhole(own, turn)
  try {
    if (isAbandoned(path)) renameSync(own, path)
    else createWhole(own, path)
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Returns the number of the process that took a folder. */
function pidOf(path: string): number | undefined {
  const owner = ownerOf(path)
  return owner === undefined || owner === 'nobody' ? undefined : owner.pid
}

function processOf(path: string): string {
  const pid = pidOf(path)
  return pid === undefined ? '' : ` (process ${pid})`
}

/** Shows that the process is still there. A run goes on also where it cannot show it. */
function show(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {}
}

/** True for a claim of a process that is not there any more, or that nobody can name. */
function isAbandoned(path: string): boolean {
  const owner = ownerOf(path)
  if (owner === undefined || owner === 'nobody') return owner === 'nobody'
  if (owner.host !== hostname())
    return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > GONE_AFTER_MS
  if (owner.pid === process.pid || !isRunning(owner.pid)) return true
  const started = startOf(owner.pid)
  return owner.started !== undefined && started !== undefined && started !== owner.started
}

/** Returns the process that took a folder; `nobody` where its file says nothing, undefined where there is no file. */
function ownerOf(path: string): Claim | 'nobody' | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const assertion: Shape<Claim> = claimed
    assertion(content, '')
    return content
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : 'nobody'
  }
}

const claimed = record<Claim>({ pid: numberValue, host: textValue, started: optional(textValue) })

/** Signal 0 reaches no process, but tells if there is one; that of another user may not be reached. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** The twentieth field behind the name of the command, in brackets, is when a process started (proc_pid_stat(5)). */
const START_FIELD = 19

/** Returns when a process started, as Linux says it; undefined on other systems. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD]
  } catch {
    return undefined
  }
}

/**
 * Makes a folder and those above it. Node.js, asked to do so recursively, goes round in circles below `/proc`.
 *
 * @throws Error when it cannot be made
 */
export function makeFolder(folder: string): void {
  const path = resolve(folder)
  const isThere = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (isThere()) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isThere()) throw error
  }
}

/** Says that a folder cannot be used for reports, why, and what to do. */
export const unusableReports = (folder: string, error: unknown): string =>
  `${folder} cannot be used for reports (${fileFault(error)}): make room, allow to write there, or name another folder with REPORTS`
