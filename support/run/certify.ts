import { join, relative, resolve } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { type Verdict, worstVerdict } from '../dictionary/verdict'
import { messageOf } from '../dictionary/wording'
import { dictionaryFile } from '../results/dictionary-file'
import { indexFiles, writeRecipientIndex } from '../results/recipient-index'
import type { RecipientIndex } from '../results/recipient-rows'
import { certificationText } from './certify/certification-text'
import { certifyAll } from './certify/certify-recipient'
import { dealtTo, type RecipientShard } from './certify/dealt-recipients'
import { findPassedCore, type PassedCore } from './certify/find-passed-core'
import type { Recipient } from './certify/recipient'
import { type CertificationSubject, withRecipients } from './certify/recipients-of'
import { checkResultFolder, resultFolder } from './certify/result-folder'
import { runStep, stepsOf } from './certify/run-step'
import type { DeskConnection } from './submission/desk-client'

/** The order for a certification. Paths may be relative to the working directory. */
export interface CertificationOrder {
  readonly subject: CertificationSubject
  /** Version of the Data Dictionary. */
  readonly version: string
  /** Version of Web API Core; undefined when it is not asked for. */
  readonly core: string | undefined
  /** The folder for results. */
  readonly results: string
  /** The number of recipients that are certified at a time. */
  readonly concurrency: number
  /** The share of this machine; undefined where it certifies all recipients. */
  readonly shard: RecipientShard | undefined
  /** The desk that gets the results of recipients that are conformant; undefined where none does. */
  readonly desk: DeskConnection | undefined
}

/**
 * Certifies recipients in RESO's order, and prints how it goes and what came of it.
 *
 * @param print prints a line
 * @returns the worst of the verdicts
 * @throws ConfigurationError when a file cannot be used, or results cannot be written
 */
export async function certify(order: CertificationOrder, print: Print): Promise<Verdict> {
  // Nothing is read from the file, but without it a run cannot start.
  dictionaryFile(order.version)
  if (order.desk !== undefined) {
    // Only those who submit results load what does it.
    const { checkDesk }: typeof import('./submit') = require('./submit')
    await checkDesk(order.desk)
  }
  return untilInterrupted((signal) =>
    withRecipients(order.subject, print, (all) =>
      certifyRecipients(order.shard === undefined ? all : dealtTo(all, order.shard), order, signal, print),
    ),
  )
}

type Print = (line: string) => void

async function certifyRecipients(
  recipients: readonly Recipient[],
  { version, core, concurrency, ...order }: CertificationOrder,
  signal: AbortSignal,
  print: Print,
): Promise<Verdict> {
  const results = resolve(order.results)
  const steps = stepsOf(version, core)
  const passedCore = coreIn(results)
  if (core === undefined) checkCore(recipients.map(passedCore))
  for (const recipient of recipients) {
    for (const step of steps) await checkResultFolder(resultFolder(results, step, recipient))
  }
  const output = recipients.length === 1 ? 'terminal' : 'file'
  await indexOf(results, () => {})
  const certification = { steps, results, output, signal, runStep, passedCore, print } as const
  const done = await certifyAll(recipients, concurrency, certification)
  const rows = (await indexOf(results, print))?.recipients.filter((row) => row.version === version) ?? []
  print(`\n${certificationText(done, rows, results, process.cwd())}`)
  print(`All recipients: ${relative(process.cwd(), join(results, indexFiles.page))} and ${indexFiles.table} beside it`)
  const verdict = worstVerdict(done.map((each) => each.verdict))
  const conformant = done.filter((each) => each.verdict === 'conformant').map(({ recipient }) => recipient.name)
  if (order.desk === undefined || conformant.length === 0 || signal.aborted) return verdict
  print('')
  const { submitCertified }: typeof import('./submit') = require('./submit')
  return worstVerdict([verdict, await submitCertified({ results, version, conformant }, order.desk, print)])
}

/**
 * Writes the list of all recipients, also before any has ended: a certification that is killed leaves none that says what is not so.
 *
 * @returns undefined where it cannot be written, which is told
 */
async function indexOf(results: string, print: Print): Promise<RecipientIndex | undefined> {
  try {
    return await writeRecipientIndex(results, new Date())
  } catch (error) {
    print(`The list of all recipients could not be written: ${messageOf(error)}`)
    return undefined
  }
}

/** Looks for the Web API Core of recipients among results, once for each provider. */
function coreIn(results: string): (recipient: Recipient) => PassedCore {
  const found = new Map<string, PassedCore>()
  return ({ identifiers, serviceRoot }) => {
    const providerUoi = identifiers?.providerUoi
    const key = JSON.stringify([providerUoi, serviceRoot])
    const core = found.get(key) ?? findPassedCore(results, { providerUoi, serviceRoot })
    found.set(key, core)
    return core
  }
}

/** @throws ConfigurationError when no recipient may begin with the Data Dictionary: then nothing is moved */
function checkCore(found: readonly PassedCore[]): void {
  const [first] = found
  if (first?.kind === 'missing' && found.every(({ kind }) => kind === 'missing'))
    throw new ConfigurationError(first.reason)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Keeps signals that end a process from ending this one before it has tidied up: they end what was begun instead.
 *
 * @param run is given the signal that such an interruption aborts
 */
async function untilInterrupted<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  for (const signal of SIGNALS) process.on(signal, stop)
  // A program that has started the command with a channel, and is not there any more.
  process.once('disconnect', stop)
  process.channel?.unref()
  try {
    return await run(controller.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('disconnect', stop)
  }
}
