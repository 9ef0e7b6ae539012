import { parseOptions, usageError } from './usage'

const unusable = usageError('validate')

/** What `validate` was asked to do. Paths are as they were typed. */
export interface ValidateOptions {
  readonly payloads: readonly string[]
  readonly metadata?: string
  readonly lookups?: string
  readonly resource?: string
  readonly version?: string
  readonly report?: string
  readonly help?: boolean
}

const options = {
  metadata: { type: 'string' },
  lookups: { type: 'string' },
  resource: { type: 'string' },
  version: { type: 'string' },
  report: { type: 'string' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options of `validate`.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no payload is named
 */
export function readValidateOptions(argv: readonly string[]): ValidateOptions {
  const { values, positionals } = parse(argv)
  if (values.help) return { ...values, payloads: positionals }
  if (positionals.length === 0) throw unusable('no payload is named')
  if (positionals.filter((path) => path === '-').length > 1) throw unusable('standard input can be read only once')
  if (values.lookups !== undefined && values.metadata === undefined) throw unusable('--lookups goes with --metadata')
  return { ...values, payloads: positionals }
}

const parse = (argv: readonly string[]) =>
  parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
