import { setImmediate as otherWork, setTimeout as sleep } from 'node:timers/promises'
import type { CollectedDocument } from './documents'
import { type Engine, type EngineAnswer, EngineRefused, memberOf, oneLine, waitBefore } from './engine'
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
  const way: Way = { engine, alias, tallies, pause, bytes: BYTES }
  let answered = Promise.resolve()
  for await (const batch of batches(documents, way)) {
    await answered
    answered = sendBatch(way, batch)
    // It is awaited before the next one is sent; the process does not end by it before.
    answered.catch(() => undefined)
  }
  await answered
  return tallies
}

/** How documents get to the engine, and what became of them. */
interface Way {
  readonly engine: Engine
  readonly alias: string
  readonly tallies: readonly Tally[]
  readonly pause: (ms: number) => Promise<void>
  /** Of the lines of one request: fewer once the engine, or a proxy in front of it, has refused as many. */
  bytes: number
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

async function* batches(
  documents: Iterable<DocumentOfResult>,
  way: Pick<Way, 'bytes'>,
): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = []
  let bytes = 0
  for (const { id, name, body, result, version } of documents) {
    const action = { index: { _id: id, version, version_type: 'external_gte' } }
    const lines = `${JSON.stringify(action)}\n${JSON.stringify(body)}\n`
    const size = Buffer.byteLength(lines)
    if (bytes + size > way.bytes && batch.length > 0) {
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

async function sendBatch(way: Way, batch: readonly Line[]): Promise<void> {
  let left = batch
  for (let attempt = 1; left.length > 0; attempt++) {
    const answer = await answerTo(way, left)
    if (answer === 'too large') return await sendHalves(way, left)
    const later = settle(left, answer, way.tallies)
    if (later.length > 0 && attempt === ATTEMPTS) {
      for (const line of later) way.tallies[line.result]?.refused.push(`${nameOf(line)}: the engine has no room for it`)
      return
    }
    if (later.length > 0) await way.pause(waitBefore(attempt))
    left = later
  }
}

/** A request has more bytes than who answers takes (RFC 9110, 15.5.14). */
const TOO_LARGE = 413

/** Returns what the engine answers to a batch, or that it is too large, where it can be made smaller. */
async function answerTo({ engine, alias }: Way, batch: readonly Line[]): Promise<EngineAnswer | 'too large'> {
  try {
    return await engine.request('POST', `/${indexOf(alias)}/_bulk`, linesOf(batch))
  } catch (error) {
    if (error instanceof EngineRefused && error.status === TOO_LARGE && batch.length > 1) return 'too large'
    throw error
  }
}

const linesOf = (batch: readonly Line[]): string => batch.map(({ lines }) => lines).join('')

async function sendHalves(way: Way, batch: readonly Line[]): Promise<void> {
  way.bytes = Math.min(way.bytes, Math.ceil(Buffer.byteLength(linesOf(batch)) / 2))
  const middle = Math.ceil(batch.length / 2)
  await sendBatch(way, batch.slice(0, middle))
  await sendBatch(way, batch.slice(middle))
}

/** A document that is older than the one that is there is answered with 409. */
const CONFLICT = 409
const TOO_MANY = 429

/** Counts what became of each document; returns those that are to be sent again. */
function settle(batch: readonly Line[], answer: EngineAnswer, tallies: readonly Tally[]): readonly Line[] {
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
