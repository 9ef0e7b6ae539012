import { parseOptions, usageError } from './usage'

const unusable = usageError('variations')

/** What `variations` was asked to do. Paths are as they were typed. */
export interface VariationsOptions {
  readonly metadata: string
  readonly lookups?: string
  readonly review?: string
  readonly suggestions?: string
  /** Between 0 and 1. */
  readonly fuzziness?: number
  readonly version?: string
  readonly report?: string
  readonly csv?: string
  /** Whether a review file is to be written. */
  readonly init?: boolean
}

const options = {
  metadata: { type: 'string' },
  lookups: { type: 'string' },
  review: { type: 'string' },
  suggestions: { type: 'string' },
  fuzziness: { type: 'string' },
  version: { type: 'string' },
  report: { type: 'string' },
  csv: { type: 'string' },
  init: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options of `variations`; undefined when it was asked for help.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no metadata are named
 */
export function readVariationsOptions(argv: readonly string[]): VariationsOptions | undefined {
  const { help, fuzziness, metadata, ...others } = parse(argv)
  if (help) return undefined
  if (metadata === undefined) throw unusable('no metadata are named with --metadata')
  return { ...others, metadata, ...(fuzziness === undefined ? {} : { fuzziness: fraction(fuzziness) }) }
}

function fraction(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0 && value <= 1) return value
  throw unusable(`--fuzziness must be a number between 0 and 1, not ${text}`)
}

const parse = (argv: readonly string[]) => parseOptions({ args: [...argv], options, strict: true }, unusable).values
