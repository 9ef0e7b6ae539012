import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { loadConfiguration } from '@cucumber/cucumber/api'
import { exitCodes } from '../dictionary/verdict'
import { forOutput, messageInOneLine } from '../dictionary/wording'

/** Arguments with which formatters write beside their files, so that the files stay as they are until the run is over. */
export interface FormatFiles {
  readonly argv: readonly string[]
  /** True where the process should be ended as soon as the files are in place. */
  readonly forcesExit: boolean
  /** Puts what was written in the place of the files. Called when Cucumber has come to its end. */
  readonly place: () => void
}

/** The name of a file that is being written, behind that of the file that it replaces. */
const UNFINISHED = '.unfinished'

/**
 * Has the formatters of `--format` write beside their files: Cucumber empties these when a run begins, and one that breaks
 * down or is interrupted would leave half of them, or nothing. What is not put in place is deleted when the process ends.
 *
 * @param argv arguments of Cucumber
 */
export async function besideFormatFiles(argv: readonly string[]): Promise<FormatFiles> {
  const files: string[] = []
  const changed: string[] = []
  for (const [index, argument] of argv.entries()) {
    const option = formatOptionOf(argument, argv[index - 1])
    const isFormat = option !== undefined
    changed.push(isFormat ? option + (await besideFile(argument.slice(option.length), files)) : argument)
  }
  if (files.length === 0) return { argv, forcesExit: false, place: () => {} }
  process.once('exit', () => {
    for (const file of files) rmSync(`${file}${UNFINISHED}`, { force: true })
  })
  // Cucumber would end the process before they are in place.
  const stays = changed.filter((argument) => argument !== '--exit' && argument !== '--force-exit')
  return { argv: stays, forcesExit: stays.length < changed.length, place: () => files.forEach(place) }
}

const isWritten = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

/** The name of a file as it was before, behind its own, while Cucumber writes it anew. */
const BEFORE = '.before'

/**
 * Keeps what files of `--format` hold, where Cucumber was called as it is and empties them. They are back when the process
 * ends and the run has not come to its end; after a process that was killed, when the next run begins.
 *
 * @param isOver tells when the process ends if the run has come to its end
 */
export function keepFormatFiles(paths: readonly string[], isOver: () => boolean): void {
  const files = paths.filter((path) => givenName(path) === path && isReplaceable(path)).map((path) => resolve(path))
  for (const file of files) {
    // Where there is one, the run before was killed, and left half of the file in its place.
    if (!existsSync(`${file}${BEFORE}`) && existsSync(file)) renameSync(file, `${file}${BEFORE}`)
  }
  process.once('exit', () => {
    for (const file of files) {
      if (isOver() && isWritten(file)) rmSync(`${file}${BEFORE}`, { force: true })
      else if (existsSync(`${file}${BEFORE}`)) renameSync(`${file}${BEFORE}`, file)
      else rmSync(file, { force: true })
    }
  })
}

/** Returns what stands before the format in an argument, such as `--format=`; undefined where it holds none. */
function formatOptionOf(argument: string, before: string | undefined): string | undefined {
  if (before === '--format' || before === '-f') return ''
  return ['--format=', '-f'].find((option) => argument.startsWith(option) && argument !== option)
}

/** Returns a value of `--format` with another file, where it names one that can be replaced. */
async function besideFile(format: string, files: string[]): Promise<string> {
  for (const [file, formatter] of Object.entries(await filesIn(format))) {
    if (!isReplaceable(file)) continue
    files.push(resolve(file))
    return `"${formatter}":"${file}${UNFINISHED}"`
  }
  return format
}

/** Cucumber complains when it reads the arguments itself. */
async function filesIn(format: string): Promise<Readonly<Record<string, string>>> {
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    const { runConfiguration } = await loadConfiguration({ file: false, provided: ['--format', format] }, { stderr })
    return runConfiguration.formats.files
  } catch {
    return {}
  }
}

/** Is false for `/dev/stderr`, a pipe or a folder, which no file can take the place of. */
const isReplaceable = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? true

/** Returns the name that a file was given, of one that is being written. */
export const givenName = (file: string): string =>
  file.endsWith(UNFINISHED) ? file.slice(0, -UNFINISHED.length) : file

function place(file: string): void {
  try {
    renameSync(`${file}${UNFINISHED}`, file)
  } catch (error) {
    console.error(forOutput(`${file} could not be written: ${messageInOneLine(error)}`))
    process.once('exit', () => {
      process.exitCode = exitCodes['could not be judged']
    })
  }
}
