import { exitCodes } from '../dictionary/verdict'

/**
 * Ends the process with one clear message. Cucumber would go on and report every scenario as failed, which says
 * something about the server that nobody has seen.
 */
export function stopRun(error: Error): never {
  console.error(`The run cannot go on.\n${error.message}`)
  process.exit(exitCodes['could not be judged'])
}
