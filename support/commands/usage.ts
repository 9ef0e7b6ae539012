import { type ParseArgsConfig, parseArgs } from 'node:util'
import { messageOf } from '../dictionary/wording'
import { ConfigurationError } from '../results/configuration-error'

/** Why the options of a command cannot be used, in one line, with where to read what they are. */
export const usageError =
  (command: string) =>
  (reason: string): ConfigurationError =>
    new ConfigurationError(`${reason}; see npx dd-acceptance ${command} --help`)

/**
 * `parseArgs` of Node.js, which is strict.
 *
 * @throws what `unusable` makes of the first sentence of what Node.js says
 */
export function parseOptions<Config extends ParseArgsConfig>(config: Config, unusable: (reason: string) => Error) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw unusable(messageOf(error).split('. ', 1)[0] ?? '')
  }
}
