import { parseOptions, usageError } from './usage'

const unusable = usageError('compare')

/** What `compare` was asked to do. Paths are as they were typed. */
export interface CompareOptions {
  /** Two or more. */
  readonly folders: readonly string[]
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly out: string
}

const options = {
  version: { type: 'string', default: '2.0' },
  out: { type: 'string', default: 'reports/compare' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options of `compare`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or there are not two results to compare
 */
export function readCompareOptions(argv: readonly string[]): CompareOptions | undefined {
  const {
    values: { help, ...others },
    positionals,
  } = parse(argv)
  if (help) return undefined
  if (positionals.length < 2) throw unusable(`name two reports folders or more, not ${positionals.length}`)
  return { ...others, folders: positionals }
}

const parse = (argv: readonly string[]) =>
  parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
