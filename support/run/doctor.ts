import { join, resolve } from 'node:path'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { counted } from '../dictionary/wording'
import { labelOfRecipient } from './certify/certify-recipient'
import { withRecipients } from './certify/recipients-of'
import { currentOf } from './certify/result-folder'
import { environmentOf, stepsOf } from './certify/run-step'
import { type CheckResult, checkText } from './doctor/check-result'
import { examine, type RunToCheck } from './doctor/examine'
import { readInstallation } from './doctor/installation'

/** Long enough for the largest Resources, and short enough for a person who waits. */
const REHEARSAL_MS = 20_000

/** Of many recipients, each is rehearsed for as long as it takes to see a page of the largest Resources. */
const SHORTEST_REHEARSAL_MS = 5000

type Print = (line: string) => void

/**
 * Checks whether a run can start, in the order in which it needs things.
 *
 * @param print prints the line of each check as soon as it is over
 * @returns how many checks found a problem with which no run can start
 */
export const checkRun = (
  {
    rehearsalMs = REHEARSAL_MS,
    ...run
  }: Omit<RunToCheck, 'installation' | 'rehearsalMs'> & { readonly rehearsalMs?: number },
  print: Print,
): Promise<number> =>
  examine({ ...run, installation: readInstallation(PROJECT_ROOT), rehearsalMs }, (result) => print(checkText(result)))

/** Checks the same, and returns each check as data. */
export async function checksOf(run: Omit<RunToCheck, 'installation' | 'rehearsalMs'>): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = []
  await examine({ ...run, installation: readInstallation(PROJECT_ROOT), rehearsalMs: REHEARSAL_MS }, (result) =>
    results.push(result),
  )
  return results
}

/** The recipients of a configuration that are to be certified. Paths may be relative to the working directory. */
export interface RecipientsToCheck {
  readonly config: string
  /** A RESOScript whose Parameters and Requests go with each server. */
  readonly resoScript: string | undefined
  /** Version of the Data Dictionary. */
  readonly version: string
  /** The folder for results. */
  readonly results: string
}

/**
 * Checks whether each recipient of a configuration can be certified, with as many records as that takes.
 *
 * @returns how many cannot
 * @throws ConfigurationError when a file cannot be used
 */
export const checkRecipients = (
  { config, resoScript, version, results }: RecipientsToCheck,
  print: Print,
): Promise<number> =>
  withRecipients({ kind: 'config', config, resoScript }, print, async (recipients) => {
    const rehearsalMs = Math.max(SHORTEST_REHEARSAL_MS, REHEARSAL_MS / recipients.length)
    const ends: string[] = []
    let unable = 0
    for (const recipient of recipients) {
      print(`${ends.length === 0 ? '' : '\n'}${labelOfRecipient(recipient)}`)
      const folders = stepsOf(version, undefined).map(({ name }) => join(resolve(results), name, recipient.name))
      const [reports = ''] = folders.map(currentOf)
      const environment = environmentOf(process.env, recipient.environment, process.cwd(), reports)
      const problems = await checkRun(
        { version, environment, folder: process.cwd(), rehearsalMs, serverFile: 'Configuration' },
        print,
      )
      if (problems > 0) unable += 1
      ends.push(
        `${labelOfRecipient(recipient)}  ${problems === 0 ? 'can start' : `cannot start: ${counted(problems, 'problem')}`}`,
      )
    }
    print(`\n${ends.join('\n')}`)
    return unable
  })
