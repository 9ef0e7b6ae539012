import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectedDocument } from './documents'
import { type Engine, memberOf, oneLine, waitBefore } from './engine'
import { indexOf } from './index-templates'

/** Bytes of the lines of one request: engines take some megabytes best, and hold all of it in memory. */
const BYTES = 4_000_000

/** Attempts for documents that the engine has no room for yet (429). */
const ATTEMPTS = 8

/** Describes what became of documents. */
export interface Sent {
  readonly written: number
  /** Those that the engine has a newer result for. */
  readonly older: number
}

/** Documents that the engine did not take: each is named. */
export class DocumentsRefused extends Error {
  override readonly name = 'DocumentsRefused'
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(`${reasons.length} documents were refused: ${reasons[0] ?? ''}`)
    this.reasons = reasons
  }
}

/**
 * Sends documents in requests of some megabytes, each when the one before it is answered, so that no more is in memory. A document
 * replaces an older one of the same identifier, by the time of its result, and a newer one stays.
 *
 * @throws EngineRefused; DocumentsRefused at the end, with every document that was refused
 */
export async function sendDocuments(
  engine: Engine,
  alias: string,
  documents: Iterable<CollectedDocument>,
  version: number,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<Sent> {
  const sum = { written: 0, older: 0 }
  const refused: string[] = []
  for (const batch of batches(documents, version)) {
    let left = batch
    for (let attempt = 1; left.length > 0; attempt++) {
      const answer = await engine.request('POST', `/${indexOf(alias)}/_bulk`, left.map(({ lines }) => lines).join(''))
      const { later, ...settled } = settle(left, answer)
      sum.written += settled.written
      sum.older += settled.older
      refused.push(...settled.refused)
      left = later
      if (left.length > 0 && attempt === ATTEMPTS) {
        refused.push(...left.map((line) => `${nameOf(line)}: the engine has no room for it`))
        break
      }
      if (left.length > 0) await pause(waitBefore(attempt))
    }
  }
  if (refused.length > 0) throw new DocumentsRefused(refused)
  return sum
}

interface Line extends Pick<CollectedDocument, 'id' | 'name'> {
  readonly lines: string
}

function* batches(documents: Iterable<CollectedDocument>, version: number): Generator<readonly Line[]> {
  let batch: Line[] = []
  let bytes = 0
  for (const { id, name, body } of documents) {
    const action = { index: { _id: id, version, version_type: 'external_gte' } }
    const lines = `${JSON.stringify(action)}\n${JSON.stringify(body)}\n`
    bytes += Buffer.byteLength(lines)
    if (bytes > BYTES && batch.length > 0) {
      yield batch
      batch = []
      bytes = Buffer.byteLength(lines)
    }
    batch.push({ id, name, lines })
  }
  if (batch.length > 0) yield batch
}

/** A document that is older than the one that is there is answered with 409. */
const CONFLICT = 409
const TOO_MANY = 429

function settle(batch: readonly Line[], answer: Readonly<Record<string, unknown>>) {
  const items = answer['items']
  if (!Array.isArray(items) || items.length !== batch.length)
    throw new DocumentsRefused(['the engine did not answer for each document'])
  const settled = { written: 0, older: 0, refused: [] as string[], later: [] as Line[] }
  for (const [index, line] of batch.entries()) {
    const item = memberOf(items[index], 'index')
    const status = Number(memberOf(item, 'status'))
    if (status >= 200 && status < 300) settled.written++
    else if (status === CONFLICT) settled.older++
    else if (status === TOO_MANY) settled.later.push(line)
    else settled.refused.push(`${nameOf(line)}: ${status} ${reasonOf(memberOf(item, 'error'))}`)
  }
  return settled
}

const nameOf = ({ id, name }: Line): string => `${name} (${id})`

const reasonOf = (error: unknown): string =>
  oneLine([memberOf(error, 'reason'), memberOf(memberOf(error, 'caused_by'), 'reason')].filter(Boolean).join(': '))
