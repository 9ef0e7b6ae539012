import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError } from '../dictionary/command-line'
import { SETTING_VARIABLES } from './settings/run-settings'

/** Variables of the environment that libraries and Node.js read when they are first used. */
const OF_LIBRARIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY']

/** Variables that commands read, and no run. A token is not among them: it does not belong on a command line. */
const OF_COMMANDS = ['DESK_URL']

/**
 * Takes `--set NAME=VALUE` out of the arguments of a command, each of which stands for a variable of the environment: not
 * every shell can set one for a single command. What stands behind `--` is left alone.
 *
 * @throws ConfigurationError when no setting has the name
 */
export function takeSettings(argv: readonly string[]): {
  readonly argv: readonly string[]
  readonly settings: Readonly<Record<string, string>>
} {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const left: string[] = []
  const settings: Record<string, string> = {}
  for (let index = 0; index < end; index += 1) {
    const word = argv[index] ?? ''
    if (word !== '--set' && !word.startsWith('--set=')) {
      left.push(word)
      continue
    }
    const { name, value } = settingIn(word === '--set' ? (argv[++index] ?? '') : word.slice('--set='.length))
    settings[name] = value
  }
  return { argv: [...left, ...argv.slice(end)], settings }
}

function settingIn(text: string): { readonly name: string; readonly value: string } {
  const [name = '', ...parts] = text.split('=')
  const known = [...SETTING_VARIABLES, ...OF_LIBRARIES, ...OF_COMMANDS]
  if (name === '') throw new ConfigurationError('--set names no setting: write --set NAME=VALUE')
  if (!known.includes(name))
    throw new ConfigurationError(
      `--set: there is no setting ${name}${didYouMean(name, known)}; known are ${known.join(', ')}`,
    )
  if (parts.length === 0) throw new ConfigurationError(`--set ${name} has no value: write --set ${name}=VALUE`)
  return { name, value: parts.join('=') }
}
