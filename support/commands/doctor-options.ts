import { parseArgs } from 'node:util'
import { ConfigurationError } from '../run/configuration-error'

/** What `doctor` was asked to do. Paths are as they were typed. */
export interface DoctorOptions {
  readonly resoScript?: string
  readonly version: string
}

/** That of a run without settings. */
const DEFAULT_VERSION = '2.0'

/**
 * Reads the options of `doctor`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
export function readDoctorOptions(argv: readonly string[]): DoctorOptions | undefined {
  const { help, resoscript, version = DEFAULT_VERSION } = parse(argv)
  if (help) return undefined
  if (resoscript === '') throw unusable('--resoscript names no file')
  return { ...(resoscript === undefined ? {} : { resoScript: resoscript }), version }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { resoscript: { type: 'string' }, version: { type: 'string' }, help: { type: 'boolean' } },
      strict: true,
    }).values
  } catch (error) {
    throw unusable(error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error))
  }
}

const unusable = (reason: string): ConfigurationError =>
  new ConfigurationError(`${reason}; see npx dd-acceptance doctor --help`)
