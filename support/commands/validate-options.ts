import { parseOptions, usageError } from '../dictionary/command-line'

const unusable = usageError('npx dd-acceptance validate --help')

/** The options of `validate`. Paths are as they were typed. */
export interface ValidateOptions {
  readonly payloads: readonly string[]
  readonly metadata?: string
  readonly lookups?: string
  readonly resource?: string
  readonly version?: string
  readonly report?: string
  readonly availability?: string
  readonly variations?: string
  readonly review?: string
  /** True when a review file is to be written. */
  readonly init?: boolean
}

const options = {
  metadata: { type: 'string' },
  lookups: { type: 'string' },
  resource: { type: 'string' },
  version: { type: 'string' },
  report: { type: 'string' },
  availability: { type: 'string' },
  variations: { type: 'string' },
  review: { type: 'string' },
  init: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no payload is named
 */
export function readValidateOptions(argv: readonly string[]): ValidateOptions | undefined {
  const {
    values: { help, ...others },
    positionals,
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) return undefined
  if (positionals.length === 0) throw unusable('no payload is named')
  if (positionals.filter((path) => path === '-').length > 1) throw unusable('standard input can be read only once')
  if (others.lookups !== undefined && others.metadata === undefined) throw unusable('--lookups goes with --metadata')
  const aboutNames = (['variations', 'review', 'init'] as const).find((name) => others[name] !== undefined)
  if (others.metadata !== undefined && aboutNames !== undefined)
    throw unusable(`--${aboutNames} goes with RESO Common Format, without --metadata`)
  return { ...others, payloads: positionals }
}
