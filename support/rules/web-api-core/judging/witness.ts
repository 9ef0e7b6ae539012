import { serverWords } from '../../../odata/answer-body'
import type { JsonObject } from '../../../odata/json-value'
import { catchRequestError } from '../../../odata/request-error'
import type { AskCore, CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { keyIdentity, recordPath } from './core-key'

const MOST_ASKED = 3

/** A record that was asked for again. */
export interface Witness {
  readonly path: string
  readonly exchange: CoreExchange
}

/** The answers about records that were asked for again, since they should have been in an answer. */
export interface Witnesses {
  /** Those that are still there and still belong into the answer. */
  readonly confirmed: readonly Witness[]
  /** The reason why the first one could not be had; undefined when each could, or is gone. */
  readonly unknown: string | undefined
}

/**
 * Asks by key for records that were sampled before and are missing from an answer, three at most: records change, so
 * that only those that are still as they were speak against the server.
 *
 * @param belongs tells whether a record, as it is now, has to be in the answer
 */
export async function askWitnesses(
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  missing: readonly JsonObject[],
  belongs: (record: JsonObject) => boolean,
): Promise<Witnesses> {
  const confirmed: Witness[] = []
  let unknown: string | undefined
  for (const record of missing.slice(0, MOST_ASKED)) {
    const path = recordPath(target, record)
    if (path === undefined) continue
    const found = await askAgain(target, exchange, ask, record, path)
    if (found.kind === 'unknown') unknown ??= found.reason
    else if (found.kind === 'there' && belongs(found.record)) confirmed.push({ path, exchange: found.exchange })
  }
  return { confirmed, unknown }
}

/** A sampled record as it is when it is asked for again. */
type AskedAgain =
  | { readonly kind: 'there'; readonly record: JsonObject; readonly exchange: CoreExchange }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly reason: string }

const askAgain = (
  target: CoreTarget,
  { request }: CoreExchange,
  ask: AskCore,
  record: JsonObject,
  path: string,
): Promise<AskedAgain> =>
  catchRequestError(
    async (): Promise<AskedAgain> => {
      const own = await ask({ id: request.id, path: [path], options: {}, parameters: [] })
      const { answer, body } = own
      if (answer.status === 404 || answer.status === 410) return { kind: 'gone' }
      if (answer.status !== 200) return unknown(`${path} was answered with ${answer.status} (${serverWords(answer)})`)
      if (body.kind === 'problem') return unknown(`${path} was answered with ${body.problem}`)
      const isSame = keyIdentity(target, body.object) === keyIdentity(target, record)
      return isSame
        ? { kind: 'there', record: body.object, exchange: own }
        : unknown(`${path} was answered with another record, or with none`)
    },
    ({ message }) => unknown(message),
  )

const unknown = (reason: string): AskedAgain => ({ kind: 'unknown', reason })
