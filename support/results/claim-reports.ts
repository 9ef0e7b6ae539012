import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import { numberValue, record, type Shape, textValue } from '../dictionary/json-shape'
import { messageOf } from '../dictionary/wording'

/** The file in a reports folder that says which process writes there. */
const CLAIM = 'run.lock'

/** The process that writes into a reports folder. */
interface Claim {
  readonly pid: number
  /** Process numbers mean something on one machine only, and in one container. */
  readonly host: string
}

/**
 * Makes a reports folder, and takes it for the run of this process until that ends: two runs at once would mix their
 * files, and each would pass for the other. What a process that broke down has left is taken over.
 *
 * @throws ConfigurationError when another run writes there, or nothing can be written there
 */
export function claimReports(folder: string): void {
  const path = join(folder, CLAIM)
  const claim: Claim = { pid: process.pid, host: hostname() }
  try {
    makeFolder(folder)
    if (isAbandoned(path)) rmSync(path, { force: true })
    writeFileSync(path, `${JSON.stringify(claim)}\n`, { flag: 'wx' })
  } catch (error) {
    throw new ConfigurationError(
      errorCode(error) === 'EEXIST' && ownerOf(path) !== undefined
        ? `another run (process ${ownerOf(path)?.pid}) writes into ${folder}: wait for its end, or name another folder with REPORTS. If there is no such run, delete ${path}`
        : `${folder} cannot be used for reports (${messageOf(error)}): name another folder with REPORTS, or allow to write there`,
    )
  }
  process.once('exit', () => rmSync(path, { force: true }))
}

/** True where the process that took a folder is not there any more, or nobody can say. */
function isAbandoned(path: string): boolean {
  const owner = ownerOf(path)
  return owner === undefined || owner.host !== hostname() || owner.pid === process.pid || !isRunning(owner.pid)
}

/** Returns the process that took a folder; undefined where none did, or its file says nothing. */
function ownerOf(path: string): Claim | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const assertion: Shape<Claim> = claimed
    assertion(content, '')
    return content
  } catch {
    return undefined
  }
}

const claimed = record<Claim>({ pid: numberValue, host: textValue })

/** Signal 0 reaches no process, but tells if there is one; that of another user may not be reached. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
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
