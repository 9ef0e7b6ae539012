import { ConfigurationError } from '../dictionary/command-line'
import type { Verdict } from '../dictionary/verdict'
import { printable } from '../dictionary/wording'
import { stepFolder, stepOf } from '../results/submission-layout'
import { type FileToSend, filesOfStep } from './submission/archive'
import { DeskClient, type DeskConnection, type SubmissionEnd } from './submission/desk-client'
import { namedResults } from './submission/named-results'
import { type ResultsToSubmit, resultsToSubmit } from './submission/results-to-submit'

type Print = (line: string) => void

/**
 * Reads which desk is meant, and the token that it knows: `DESK_TOKEN` and, where no address is given, `DESK_URL`.
 *
 * @throws ConfigurationError when they cannot be used; it shows nothing of either, for an address may hold a secret too
 */
export function deskConnection(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): DeskConnection {
  const name = given === undefined ? 'DESK_URL' : '--desk'
  const text = given ?? environment['DESK_URL'] ?? ''
  if (text === '')
    throw new ConfigurationError('no desk is named: give --desk URL, or set DESK_URL, e.g. https://desk.example.org')
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new ConfigurationError(
      `${name} is not the address of a desk, which is http or https and a host, without a path: https://desk.example.org`,
    )
  const token = environment['DESK_TOKEN'] ?? ''
  if (token === '')
    throw new ConfigurationError('DESK_TOKEN is not set: make a token under My Account of the desk, and put it there')
  return { url, token }
}

/**
 * Finds out if a desk takes results with a token, before a run that takes hours.
 *
 * @throws ConfigurationError when it does not, or cannot be asked
 */
export const checkDesk = (desk: DeskConnection): Promise<void> => new DeskClient(desk).check()

/**
 * Submits results that `certify` left to a certification desk, and prints what becomes of those of each recipient.
 *
 * @param path the folder of all results, or one in it
 * @returns conformant where all are submitted, not conformant where some are refused
 * @throws ConfigurationError when there are no results, or the desk cannot be asked
 */
export const submitResults = (path: string, desk: DeskConnection, print: Print): Promise<Verdict> =>
  submitAll(resultsToSubmit(namedResults(path)), desk, print)

/** Recipients that a certification has just found conformant. */
export interface CertifiedRecipients {
  /** Absolute path of the folder of all results. */
  readonly results: string
  /** Version of the Data Dictionary. */
  readonly version: string
  /** Their folders in the results of a step. */
  readonly conformant: readonly string[]
}

/**
 * Submits the results of recipients that have just been certified.
 *
 * @throws ConfigurationError as `submitResults` does
 */
export async function submitCertified(
  { results, version, conformant }: CertifiedRecipients,
  desk: DeskConnection,
  print: Print,
): Promise<Verdict> {
  const step = stepOf(stepFolder({ type: 'Data Dictionary', version }))
  const found = resultsToSubmit({ root: results, step, recipients: '' })
  return submitAll(
    found.filter(({ recipient }) => conformant.includes(recipient)),
    desk,
    print,
  )
}

async function submitAll(all: readonly ResultsToSubmit[], desk: DeskConnection, print: Print): Promise<Verdict> {
  const client = new DeskClient(desk)
  let submitted = 0
  for (const results of all) {
    const end = await submitOne(client, results, `${all.length - submitted} of ${all.length}`)
    if (end.kind === 'submitted') submitted++
    print(
      printable(
        `${WORDS[end.kind].padEnd(WIDTH)}  ${results.name}${end.kind === 'submitted' && end.isKnown ? ', as before: nothing was sent' : ''}`,
      ),
    )
    for (const line of linesOf(end)) print(`  ${printable(line)}`)
  }
  print(`\nSubmitted recipients: ${submitted} of ${all.length}`)
  return submitted === all.length ? 'conformant' : 'not conformant'
}

type End = SubmissionEnd | { readonly kind: 'not sent'; readonly reasons: readonly string[] }

const WORDS: Readonly<Record<End['kind'], string>> = {
  submitted: 'SUBMITTED',
  refused: 'REFUSED',
  'not sent': 'NOT SENT',
}

const WIDTH = Math.max(...Object.values(WORDS).map(({ length }) => length))

/**
 * Submits the results of a recipient.
 *
 * @param left says of how many recipients nothing is submitted where the desk cannot be asked
 */
async function submitOne(client: DeskClient, { steps, reasons }: ResultsToSubmit, left: string): Promise<End> {
  if (reasons.length > 0) return { kind: 'not sent', reasons }
  const files: FileToSend[] = []
  for (const { step, folder } of steps) files.push(...(await filesOfStep(step.folder, folder)))
  try {
    return await client.submit(files)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(`${error.message}\nRecipients that are not submitted: ${left}`)
  }
}

const linesOf = (end: End): readonly string[] =>
  end.kind === 'submitted'
    ? end.endorsements.map(
        ({ type, version, status, url }) => `${type} ${version}: ${STATUS_WORDS[status] ?? status}. ${url}`,
      )
    : end.reasons.map((reason) => `- ${reason}`)

/** Says what a status means for the provider. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  Submitted: 'Submitted, and waits for a run of the desk or its staff to confirm it',
  Passed: 'Passed, so that the recipient can be notified',
  Notified: 'Notified, so that the recipient can approve it',
}
