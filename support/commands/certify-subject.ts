import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { recipientOfConfig, recipientOfScript } from '../run/certify/prepare-recipient'
import { readRecipientConfigs } from '../run/certify/read-recipient-configs'
import type { Recipient } from '../run/certify/recipient'
import { readScriptRest, type ScriptRest } from '../run/certify/written-script'
import { readResoScript } from '../run/reso-script/read-reso-script'
import { REVIEW_FILE } from '../variations/review-entry'
import type { CertifyOptions, ConfigSubject } from './certify-options'

/**
 * Whose servers are judged.
 *
 * @param folder for files that their processes read
 * @throws ConfigurationError when a file cannot be used
 */
export async function certifySubject(
  subject: CertifyOptions['subject'],
  folder: string,
): Promise<readonly Recipient[]> {
  if (subject.config !== undefined) return recipientsOf(subject, folder)
  const { resoScript, identifiers } = subject
  // Its mistakes are told before results of an earlier run are moved.
  readResoScript(resoScript, process.env)
  return [await recipientOfScript(resolve(resoScript), identifiers, folder)]
}

async function recipientsOf({ config, resoScript }: ConfigSubject, folder: string): Promise<readonly Recipient[]> {
  const configs = readRecipientConfigs(config)
  const rest: ScriptRest = resoScript === undefined ? { parameters: [], requests: [] } : readScriptRest(resoScript)
  const recipients: Recipient[] = []
  for (const [index, one] of configs.entries()) {
    const { name, environment } = await recipientOfConfig(one, rest, folder, index + 1)
    recipients.push({ name, environment: { ...reviewBeside(resoScript ?? config), ...environment } })
  }
  return recipients
}

/** A run looks for the review of variations beside its RESOScript; those that are made for a config are elsewhere. */
function reviewBeside(path: string): Readonly<Record<string, string>> {
  const review = join(dirname(resolve(path)), REVIEW_FILE)
  return process.env['VARIATIONS_REVIEW'] || !existsSync(review) ? {} : { VARIATIONS_REVIEW: review }
}
