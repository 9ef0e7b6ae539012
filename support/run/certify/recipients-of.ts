import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { REVIEW_FILE } from '../../variations/review'
import type { RecipientIdentifiers } from '../recipient-identifiers'
import { readResoScript, variablesBeside } from '../reso-script/read-reso-script'
import { readRecipientConfigs } from './read-recipient-configs'
import { type Recipient, recipientOfConfig, recipientOfScript } from './recipient'
import { readScriptRest, type ScriptRest } from './written-script'

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
 * Reads whose servers are judged, and gives them to `use`. Files that their processes read are in a folder that only this user
 * can read, and that is removed when `use` ends.
 *
 * @param print prints what is doubtful, a line each
 * @throws ConfigurationError when a file cannot be used
 */
export const withRecipients = <Result>(
  subject: CertificationSubject,
  print: (line: string) => void,
  use: (recipients: readonly Recipient[]) => Promise<Result>,
): Promise<Result> => inPrivateFolder(async (folder) => use(await recipientsOf(subject, folder, print)))

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
async function recipientsOf(
  subject: CertificationSubject,
  folder: string,
  print: (line: string) => void,
): Promise<readonly Recipient[]> {
  if (subject.kind === 'config') return recipientsOfConfig(subject, folder, print)
  const { resoScript, identifiers } = subject
  // Its mistakes have to be reported before results of an earlier run are moved.
  const { connection } = readResoScript(resoScript, process.env)
  return [await recipientOfScript(resolve(resoScript), connection.serviceRoot, identifiers, folder)]
}

async function recipientsOfConfig(
  { config, resoScript }: ConfigSubject,
  folder: string,
  print: (line: string) => void,
): Promise<readonly Recipient[]> {
  const configs = readRecipientConfigs(config)
  const rest: ScriptRest =
    resoScript === undefined ? { parameters: [], requests: [] } : readScriptRest(resoScript, process.env)
  const beside = { ...(resoScript === undefined ? {} : unsetBeside(resoScript)), ...reviewBeside(resoScript ?? config) }
  const recipients: Recipient[] = []
  for (const [index, one] of configs.entries()) {
    for (const warning of one.warnings) print(`Warning: ${warning}`)
    const recipient = await recipientOfConfig(one, rest, folder, index + 1)
    recipients.push({ ...recipient, environment: { ...beside, ...recipient.environment } })
  }
  return recipients
}

/** Reads the variables of the file `.env` beside a RESOScript that are not set: the RESOScripts made here are elsewhere. */
const unsetBeside = (resoScript: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(variablesBeside(resoScript)).flatMap(([name, value]) =>
      value === undefined || process.env[name] !== undefined ? [] : [[name, value]],
    ),
  )

/** Names the review of variations beside a file: a run looks beside its RESOScript, and those made here are elsewhere. */
function reviewBeside(path: string): Readonly<Record<string, string>> {
  const review = join(dirname(resolve(path)), REVIEW_FILE)
  return process.env['VARIATIONS_REVIEW'] || !existsSync(review) ? {} : { VARIATIONS_REVIEW: review }
}
