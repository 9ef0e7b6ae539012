import { parseOptions, usageError } from './usage'

const unusable = usageError('summary')

/** What `summary` was asked to do. Paths are as they were typed. */
export interface SummaryOptions {
  /** Reports folder of a run. */
  readonly folder: string
  readonly averages: string | undefined
  readonly performanceOptOut: boolean
}

const options = {
  averages: { type: 'string' },
  'performance-opt-out': { type: 'boolean', default: false },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options of `summary`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or not one folder is named
 */
export function readSummaryOptions(argv: readonly string[]): SummaryOptions | undefined {
  const { values, positionals } = parse(argv)
  if (values.help) return undefined
  const [folder, ...others] = positionals
  if (!folder) throw unusable('no reports folder is named')
  if (others.length > 0) throw unusable(`one reports folder at a time, not ${positionals.join(' and ')}`)
  if (values.averages === '') throw unusable('--averages is empty')
  return { folder, averages: values.averages, performanceOptOut: values['performance-opt-out'] }
}

const parse = (argv: readonly string[]) =>
  parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
