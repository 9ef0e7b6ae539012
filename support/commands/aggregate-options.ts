import { parseOptions, usageError } from './usage'

const unusable = usageError('aggregate')

/** What `aggregate` was asked to do. Paths are as they were typed. */
export interface AggregateOptions {
  readonly results: readonly string[]
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly out?: string
}

const options = {
  version: { type: 'string', default: '2.0' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options of `aggregate`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no results are named
 */
export function readAggregateOptions(argv: readonly string[]): AggregateOptions | undefined {
  const {
    values: { help, ...others },
    positionals,
  } = parse(argv)
  if (help) return undefined
  if (positionals.length === 0) throw unusable('no folder with results is named')
  return { ...others, results: positionals }
}

const parse = (argv: readonly string[]) =>
  parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
