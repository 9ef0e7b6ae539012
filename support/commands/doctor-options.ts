import { parseOptions, usageError } from './usage'

const unusable = usageError('doctor')

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

const parse = (argv: readonly string[]) =>
  parseOptions(
    {
      args: [...argv],
      options: { resoscript: { type: 'string' }, version: { type: 'string' }, help: { type: 'boolean' } },
      strict: true,
    },
    unusable,
  ).values
