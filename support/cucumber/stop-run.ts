/** Exit code of a run that could not judge anything (0: conformant, 1: not conformant). */
const COULD_NOT_BE_JUDGED = 2

/**
 * Ends the process with one clear message. Cucumber would go on and report every scenario as failed, which says
 * something about the server that nobody has seen.
 */
export function stopRun(error: Error): never {
  console.error(`The run cannot go on.\n${error.message}`)
  process.exit(COULD_NOT_BE_JUDGED)
}
