import { setImmediate as otherWork, setTimeout as sleep } from 'node:timers/promises'
import type { CollectedDocument } from './documents'
import { type Engine, memberOf, oneLine, waitBefore } from './engine'
import { indexOf } from './index-templates'

/** Bytes of the lines of one request: engines take some megabytes best, and hold all of it in memory. */
const BYTES = 4_000_000

/** Attempts for documents that the engine has no room for yet (429). */
const ATTEMPTS = 8

/** A document of one of the results that are sent together. */
export interface DocumentOfResult extends Pick<CollectedDocument, 'id' | 'name'> {
  /** Makes the body, which is not kept. */
  readonly body: CollectedDocument['body']
  /** The number of the result among them. */
  readonly result: number
  /** The time of the result: a document replaces an older one of the same identifier, and a newer one stays. */
  readonly version: number
}

/** Describes what became of the documents of a result. */
export interface Sent {
  readonly written: number
  /** Those that the engine has a newer result for. */
  readonly older: number
  /** Names each document that the engine did not take, and says why. */
  readonly refused: readonly string[]
}

/**
 * Sends documents in requests of some megabytes, each when the one before it is answered. The next one is made meanwhile, so that
 * two are in memory.
 *
 * @param results how many results the documents are of
 * @returns what became of each result
 * @throws EngineRefused
 */
export async function sendDocuments(
  engine: Engine,
  alias: string,
  documents: Iterable<DocumentOfResult>,
  results: number,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<readonly Sent[]> {
  const tallies = Array.from({ length: results }, newTally)
  let answered = Promise.resolve()
  for await (const batch of batches(documents)) {
    await answered
    answered = sendBatch(engine, alias, batch, tallies, pause)
    // It is awaited before the next one is sent; the process does not end by it before.
    answered.catch(() => undefined)
  }
  await answered
  return tallies
}

interface Tally extends Sent {
  written: number
  older: number
  readonly refused: string[]
}

const newTally = (): Tally => ({ written: 0, older: 0, refused: [] })

interface Line extends Pick<DocumentOfResult, 'id' | 'name' | 'result'> {
  readonly lines: string
}

/** So many documents are made before the request that is under way goes on. */
const AT_ONCE = 200

async function* batches(documents: Iterable<DocumentOfResult>): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = []
  let bytes = 0
  for (const { id, name, body, result, version } of documents) {
    const action = { index: { _id: id, version, version_type: 'external_gte' } }
    const lines = `${JSON.stringify(action)}\n${JSON.stringify(body)}\n`
    const size = Buffer.byteLength(lines)
    if (bytes + size > BYTES && batch.length > 0) {
      yield batch
      batch = []
      bytes = 0
    }
    bytes += size
    batch.push({ id, name, result, lines })
    if (batch.length % AT_ONCE === 0) await otherWork()
  }
  if (batch.length > 0) yield batch
}

async function sendBatch(
  engine: Engine,
  alias: string,
  batch: readonly Line[],
  tallies: readonly Tally[],
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  let left = batch
  for (let attempt = 1; left.length > 0; attempt++) {
    const answer = await engine.request('POST', `/${indexOf(alias)}/_bulk`, left.map(({ lines }) => lines).join(''))
    const later = settle(left, answer, tallies)
    if (later.length > 0 && attempt === ATTEMPTS) {
      for (const line of later) tallies[line.result]?.refused.push(`${nameOf(line)}: the engine has no room for it`)
      return
    }
    if (later.length > 0) await pause(waitBefore(attempt))
    left = later
  }
}

/** A document that is older than the one that is there is answered with 409. */
const CONFLICT = 409
const TOO_MANY = 429

/** Counts what became of each document; returns those that are to be sent again. */
function settle(
  batch: readonly Line[],
  answer: Readonly<Record<string, unknown>>,
  tallies: readonly Tally[],
): readonly Line[] {
  const items = Array.isArray(answer['items']) && answer['items'].length === batch.length ? answer['items'] : []
  return batch.filter((line, index) => {
    const item = memberOf(items[index], 'index')
    const isLater = memberOf(item, 'status') === TOO_MANY
    const tally = tallies[line.result]
    if (!isLater && tally !== undefined) countIn(tally, line, item)
    return isLater
  })
}

function countIn(tally: Tally, line: Line, item: unknown): void {
  const status = Number(memberOf(item, 'status'))
  if (status >= 200 && status < 300) tally.written++
  else if (status === CONFLICT) tally.older++
  else tally.refused.push(`${nameOf(line)}: ${item === undefined ? NO_ANSWER : `${status} ${reasonOf(item)}`}`)
}

const NO_ANSWER = 'the engine did not answer for it'

const nameOf = ({ id, name }: Line): string => `${name} (${id})`

function reasonOf(item: unknown): string {
  const error = memberOf(item, 'error')
  return oneLine(
    [memberOf(error, 'reason'), memberOf(memberOf(error, 'caused_by'), 'reason')].filter(Boolean).join(': '),
  )
}
