import { parseArgs } from 'node:util'
import { messageOf } from '../lists/message-of'
import { ConfigurationError } from '../run/configuration-error'

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

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true })
  } catch (error) {
    throw unusable(messageOf(error).split('. ', 1)[0] ?? '')
  }
}

const unusable = (reason: string): ConfigurationError =>
  new ConfigurationError(`${reason}; see npx dd-acceptance aggregate --help`)
