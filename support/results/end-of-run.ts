import { keepReason } from '../dictionary/kept-reason'
import { wordsForPeople } from '../dictionary/unexpected-error'
import { exitCodes } from '../dictionary/verdict'
import { forOutput } from '../dictionary/wording'

/** The line above the reason why a run stopped. */
export const STOPPED = 'The run cannot go on.'

/**
 * Ends the process with one clear message. Cucumber would go on and report every scenario as failed, which says
 * something about the server that nobody has seen.
 */
export function stopRun(error: unknown): never {
  end = 'broken off'
  const words = wordsForPeople(error)
  keepReason(words)
  console.error(forOutput(`${STOPPED}\n${words}`))
  process.exit(exitCodes['could not be judged'])
}

/** Ends the process because people want it to end, and tells them what becomes of the run. */
export function interruptRun(message: string): never {
  end = 'broken off'
  keepReason(message)
  console.error(`\n${message}`)
  process.exit(exitCodes['could not be judged'])
}

/** Says how the run ended, as far as people were told: by a verdict, or by the reason why there is none. */
let end: 'verdict' | 'broken off' | undefined

/** Says that the exit code of this process is that of a verdict. */
export function verdictIsGiven(): void {
  end = 'verdict'
}

/** Returns how the run of this process ended, undefined as long as people were not told. */
export const endOfRun = (): typeof end => end

/**
 * Has the process end with the exit code for what could not be judged, unless a verdict is given before. Cucumber would
 * end well where no scenario failed, because none ran; and with the code of a violated MUST where it broke down.
 *
 * @param reason the reason why there may be no verdict; undefined where nothing but an error of Cucumber can prevent it
 */
export function expectVerdict(reason: string | undefined): void {
  process.once('exit', () => {
    if (end !== undefined) return
    console.error(`COULD NOT BE JUDGED: ${reason ?? 'the run ended before it came to a verdict, see above'}`)
    process.exitCode = exitCodes['could not be judged']
  })
}
