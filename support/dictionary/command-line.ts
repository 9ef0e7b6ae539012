import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from './closest-name'
import { keepReason } from './kept-reason'
import { wordsForPeople } from './unexpected-error'
import { exitCodes } from './verdict'
import { messageOf, printableLines } from './wording'

/**
 * Nothing can be judged as the command was called or configured. The message tells people what is wrong and what to do.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/** Makes the error for options that cannot be used: the reason in one line, and the call that explains the options. */
export const usageError =
  (help: string) =>
  (reason: string): ConfigurationError =>
    new ConfigurationError(`${reason}; see ${help}`)

/**
 * Parses options by `parseArgs` of Node.js, which is strict. Where there is an option for help, `-h` is short for it.
 *
 * @throws what `unusable` makes of the first sentence of what Node.js says
 */
export function parseOptions<Config extends ParseArgsConfig>(
  given: Config,
  unusable: (reason: string) => Error,
): ReturnType<typeof parseArgs<Config>> {
  const config = withShortHelp(given)
  try {
    const twice = givenTwice(config)
    if (twice !== undefined) throw new Error(`--${twice} is given twice`)
    return parseArgs(config)
  } catch (error) {
    const reason = messageOf(error).split('. ', 1)[0] ?? ''
    const unknown = /^Unknown option '(--[^']+)'/.exec(reason)?.[1]
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`)
    throw unusable(`${reason}${unknown === undefined ? '' : didYouMean(unknown, known)}`)
  }
}

/** Lets `-h` mean `--help`; values stay apart, such as that of `--tags -h`, which is refused. */
const withShortHelp = <Config extends ParseArgsConfig>(config: Config): Config =>
  config.options?.['help'] === undefined
    ? config
    : { ...config, options: { ...config.options, help: { ...config.options['help'], short: 'h' } } }

/** Returns an option with one value that is given several times: `parseArgs` would take the last, and say nothing. */
function givenTwice(config: ParseArgsConfig): string | undefined {
  const named = new Set<string>()
  for (const token of parseArgs({ ...config, tokens: true }).tokens) {
    if (token.kind !== 'option' || config.options?.[token.name]?.multiple || token.value === undefined) continue
    if (named.has(token.name)) return token.name
    named.add(token.name)
  }
  return undefined
}

/**
 * Runs a command to its exit code. Whatever it throws becomes one message, and the code for what could not be judged.
 */
export async function exitCodeOf(run: () => Promise<number>, printError: (line: string) => void): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const words = wordsForPeople(error)
    keepReason(words)
    printError(`error: ${printableLines(words)}`)
    return exitCodes['could not be judged']
  }
}
