import { generateCommand as generate } from '../../generator/cli/generate-command'
import { exitCodes, type Verdict } from '../dictionary/verdict'
import type { Command } from './command'

/** Runs `generate`; see its help. */
export const generateCommand: Command = async (argv, { print }) => {
  const exitCode = await generate(argv, print)
  const verdicts: readonly Verdict[] = ['conformant', 'not conformant', 'could not be judged']
  return verdicts.find((verdict) => exitCodes[verdict] === exitCode)
}
