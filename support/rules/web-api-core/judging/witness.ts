import type { JsonObject } from '../../../odata/json-value'
import { RequestError } from '../../../odata/request-error'
import { serverWords } from '../../../odata/server-words'
import type { AskCore, CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { keyIdentity, recordPath } from './core-key'

const MOST_ASKED = 3

/** What came of asking again for records that an answer should have had. */
export interface Witnesses {
  /** Paths of those that are still there and still belong into the answer. */
  readonly confirmed: readonly string[]
  /** Why nothing is known of the first one that could not be had; undefined when each could, or is gone. */
  readonly unknown: string | undefined
}

/**
 * Asks by key for records that were sampled before and are missing from an answer, three at most: records change, so
 * that only those that are still as they were speak against the server.
 *
 * @param belongs whether a record, as it is now, has to be in the answer
 */
export async function askWitnesses(
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  missing: readonly JsonObject[],
  belongs: (record: JsonObject) => boolean,
): Promise<Witnesses> {
  const confirmed: string[] = []
  let unknown: string | undefined
  for (const record of missing.slice(0, MOST_ASKED)) {
    const path = recordPath(target, record)
    if (path === undefined) continue
    const found = await askAgain(target, exchange, ask, record, path)
    if (typeof found === 'string') unknown ??= found
    else if (found !== undefined && belongs(found)) confirmed.push(path)
  }
  return { confirmed, unknown }
}

/** The record as it is now, undefined when it is gone, or in words why nothing is known of it. */
async function askAgain(
  target: CoreTarget,
  { request }: CoreExchange,
  ask: AskCore,
  record: JsonObject,
  path: string,
): Promise<JsonObject | undefined | string> {
  try {
    const { answer, body } = await ask({ id: request.id, path: [path], options: {}, parameters: [] })
    if (answer.status === 404 || answer.status === 410) return undefined
    if (answer.status !== 200) return `${path} was answered with ${answer.status} (${serverWords(answer)})`
    if (body.kind === 'problem') return `${path} was answered with ${body.problem}`
    const isSame = keyIdentity(target, body.object) === keyIdentity(target, record)
    return isSame ? body.object : `${path} was answered with another record, or with none`
  } catch (error) {
    if (error instanceof RequestError) return error.message
    throw error
  }
}
