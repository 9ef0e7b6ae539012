import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Verdict } from '../dictionary/verdict'
import { dictionaryFile } from '../results/dictionary-file'
import { REVIEW_FILE } from '../variations/review'
import { certificationText, certifyAll, worstOf } from './certify/certify-recipient'
import { readRecipientConfigs } from './certify/read-recipient-configs'
import { type Recipient, recipientOfConfig, recipientOfScript } from './certify/recipient'
import { checkResultFolder, resultFolder } from './certify/result-folder'
import { runStep, stepsOf } from './certify/run-step'
import { readScriptRest, type ScriptRest } from './certify/written-script'
import type { RecipientIdentifiers } from './recipient-identifiers'
import { readResoScript } from './reso-script/read-reso-script'

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
}

/** Names whose servers are judged: those of a configuration, or that of a RESOScript. */
export type CertificationSubject = ConfigSubject | ScriptSubject

interface ConfigSubject {
  readonly kind: 'config'
  readonly config: string
  /** A RESOScript whose Parameters and Requests go with each server. */
  readonly resoScript: string | undefined
}

interface ScriptSubject {
  readonly kind: 'script'
  readonly resoScript: string
  /** Undefined when they were not given. */
  readonly identifiers: RecipientIdentifiers | undefined
}

/**
 * Certifies recipients in RESO's order, and prints how it goes and what came of it.
 *
 * @param print prints a line
 * @returns the worst of the verdicts
 * @throws ConfigurationError when a file cannot be used, or results cannot be written
 */
export async function certify(order: CertificationOrder, print: (line: string) => void): Promise<Verdict> {
  const { subject, version, core, concurrency } = order
  // Nothing is read from the file, but without it a run cannot start.
  dictionaryFile(version)
  const results = resolve(order.results)
  const steps = stepsOf(version, core)
  return untilInterrupted((signal) =>
    inPrivateFolder(async (folder) => {
      const recipients = await recipientsOf(subject, folder)
      for (const recipient of recipients) {
        for (const step of steps) await checkResultFolder(resultFolder(results, step, recipient))
      }
      const output = recipients.length === 1 ? 'terminal' : 'file'
      const done = await certifyAll(recipients, concurrency, { steps, results, output, signal, runStep, print })
      print(`\n${certificationText(done, process.cwd())}`)
      return worstOf(done.map(({ verdict }) => verdict))
    }),
  )
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
  try {
    return await run(controller.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

/** Gives `use` a folder that only this user can read (mode 0700, as mkdtemp makes it), and removes it when `use` ends. */
async function inPrivateFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dd-certify-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Reads whose servers are judged.
 *
 * @param folder for files that the processes of a recipient read
 * @throws ConfigurationError when a file cannot be used
 */
async function recipientsOf(subject: CertificationSubject, folder: string): Promise<readonly Recipient[]> {
  if (subject.kind === 'config') return recipientsOfConfig(subject, folder)
  const { resoScript, identifiers } = subject
  // Its mistakes have to be reported before results of an earlier run are moved.
  readResoScript(resoScript, process.env)
  return [await recipientOfScript(resolve(resoScript), identifiers, folder)]
}

async function recipientsOfConfig(
  { config, resoScript }: ConfigSubject,
  folder: string,
): Promise<readonly Recipient[]> {
  const configs = readRecipientConfigs(config)
  const rest: ScriptRest = resoScript === undefined ? { parameters: [], requests: [] } : readScriptRest(resoScript)
  const recipients: Recipient[] = []
  for (const [index, one] of configs.entries()) {
    const { name, environment } = await recipientOfConfig(one, rest, folder, index + 1)
    recipients.push({ name, environment: { ...reviewBeside(resoScript ?? config), ...environment } })
  }
  return recipients
}

/** Names the review of variations beside a file: a run looks beside its RESOScript, and those made here are elsewhere. */
function reviewBeside(path: string): Readonly<Record<string, string>> {
  const review = join(dirname(resolve(path)), REVIEW_FILE)
  return process.env['VARIATIONS_REVIEW'] || !existsSync(review) ? {} : { VARIATIONS_REVIEW: review }
}
