import { renameSync, rmSync, statSync } from 'node:fs'
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
