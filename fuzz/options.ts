import { ConfigurationError, parseOptions, usageError } from '../support/dictionary/command-line'
import { KINDS } from './kinds'
import { MAX_SEED, Random } from './random'

export const HELP = `npm run fuzz -- [--seconds 60] [--seed 1] [--only KIND,KIND] [--input SEED --only KIND]

Mutates inputs of all kinds, has them read, and fails when something crashes, hangs, takes too much memory, shows what it
should not, or conforms though it cannot.

  --seconds N   how long; 60 when not given
  --seed N      makes the same inputs again; chosen at random when not given
  --only KINDS  some kinds only: ${KINDS.map(({ id }) => id).join(', ')}
  --input N     makes one input of one kind again, and writes it into reports/fuzz

Exit code: 0 nothing was found; 1 something was; 2 the options cannot be understood.`

/** Describes what is fuzzed, and for how long. */
export interface FuzzOptions {
  readonly seconds: number
  readonly seed: number
  readonly kinds: readonly string[]
  /** The seed of a single input. */
  readonly input: number | undefined
}

const unusable = usageError('npm run fuzz -- --help')

const options = {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string' },
  only: { type: 'string' },
  input: { type: 'string' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError when they cannot be understood
 */
export function readOptions(argv: readonly string[]): FuzzOptions | undefined {
  const { seconds, seed, only, input, help } = parseOptions({ args: [...argv], options, strict: true }, unusable).values
  if (help) return undefined
  const kinds = only === undefined ? KINDS.map(({ id }) => id) : only.split(',')
  const unknown = kinds.find((kind) => !KINDS.some(({ id }) => id === kind))
  if (unknown !== undefined) throw new ConfigurationError(`there is no kind ${unknown}; see npm run fuzz -- --help`)
  if (input !== undefined && kinds.length !== 1) throw unusable('--input goes with one kind in --only')
  return {
    seconds: numberOf('--seconds', seconds),
    seed: seed === undefined ? new Random(Date.now() & MAX_SEED).seed() : numberOf('--seed', seed),
    kinds,
    input: input === undefined ? undefined : numberOf('--input', input),
  }
}

function numberOf(option: string, text: string): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= MAX_SEED) return number
  throw unusable(`${option} must be a whole number between 1 and ${MAX_SEED}, not ${text}`)
}
