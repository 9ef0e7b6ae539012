import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CollectedDocument,
  type CollectedEndorsement,
  elementDocuments,
  endorsementDocument,
  endorsementId,
} from './documents'
import { type Engine, EngineRefused, memberOf } from './engine'
import { ALIASES, indexOf } from './index-templates'
import { type DocumentOfResult, sendDocuments } from './send-documents'

const ATTEMPTS = 10
const PAUSE_MS = 500

/** Describes what became of a result. */
export type Collected =
  | { readonly kind: 'collected'; readonly documents: number }
  /** The engine has a newer result of the same recipient. */
  | { readonly kind: 'older'; readonly than: string }
  /** Some of its documents were refused, and each is named. What an older result had is not deleted. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/**
 * Sends results to the engine. Elements that an older result of the same recipient had and a newer one has not are deleted, of all
 * results at once, since an engine makes all that was sent ready for a search before. Whatever stops in between is made good when
 * the results are sent the next time.
 *
 * @returns what became of each
 * @throws EngineRefused
 */
export async function collect(
  engine: Engine,
  results: readonly CollectedEndorsement[],
  hasLocalNames: boolean,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<readonly Collected[]> {
  const became = new Map<CollectedEndorsement, Collected>()
  let left = await withoutOlder(engine, results, became)
  for (let attempt = 1; left.length > 0; attempt++) {
    const sent = await sendAll(engine, left, hasLocalNames, became)
    // Another collector may have sent a newer one meanwhile.
    const again = await withoutOlder(engine, sent, became)
    if (again.length > 0 && attempt === ATTEMPTS)
      throw new EngineRefused('the engine does not let go of what was deleted a moment ago: try again')
    if (again.length > 0) await forgetDeleted(engine, pause)
    left = again
  }
  await deleteElements(engine, became, hasLocalNames)
  return results.flatMap((result) => became.get(result) ?? [])
}

const timeOf = ({ result }: CollectedEndorsement): string => result.run.generatedOn

const versionOf = (collected: CollectedEndorsement): number => Date.parse(timeOf(collected))

/** Returns the results of which the engine has no newer one, and takes down which those are that it has one of. */
async function withoutOlder(
  engine: Engine,
  results: readonly CollectedEndorsement[],
  became: Map<CollectedEndorsement, Collected>,
): Promise<readonly CollectedEndorsement[]> {
  const newest = await newestOf(engine, results.map(endorsementId))
  return results.filter((result, index) => {
    const than = newest[index]
    if (than === undefined || Date.parse(than) <= versionOf(result)) return true
    became.set(result, { kind: 'older', than })
    return false
  })
}

/** Sends results, and takes down what became of them; returns those that meet documents which are newer. */
async function sendAll(
  engine: Engine,
  results: readonly CollectedEndorsement[],
  hasLocalNames: boolean,
  became: Map<CollectedEndorsement, Collected>,
): Promise<readonly CollectedEndorsement[]> {
  const elements = await sendDocuments(
    engine,
    ALIASES.elements,
    documentsOf(results, (each) => elementDocuments(each, hasLocalNames)),
    results.length,
  )
  // An endorsement is there when all of its elements are.
  const whole = results.filter((_, index) => elements[index]?.refused.length === 0)
  const endorsements = await sendDocuments(
    engine,
    ALIASES.endorsements,
    documentsOf(whole, (each) => [endorsementDocument(each)]),
    whole.length,
  )
  const again: CollectedEndorsement[] = []
  for (const [index, result] of results.entries()) {
    const parts = [elements[index], endorsements[whole.indexOf(result)]].filter((sent) => sent !== undefined)
    const reasons = parts.flatMap(({ refused }) => refused)
    if (reasons.length > 0) became.set(result, { kind: 'refused', reasons })
    else if (parts.some(({ older }) => older > 0)) again.push(result)
    else became.set(result, { kind: 'collected', documents: parts.reduce((sum, { written }) => sum + written, 0) })
  }
  return again
}

function* documentsOf(
  results: readonly CollectedEndorsement[],
  of: (result: CollectedEndorsement) => Iterable<CollectedDocument>,
): Generator<DocumentOfResult> {
  for (const [index, result] of results.entries())
    for (const document of of(result)) yield { ...document, result: index, version: versionOf(result) }
}

/** Has the engine forget what was deleted, which it knows for a moment as newer than what is sent again. */
async function forgetDeleted(engine: Engine, pause: (ms: number) => Promise<void>): Promise<void> {
  await pause(PAUSE_MS)
  for (const alias of Object.values(ALIASES)) await engine.request('POST', `/${alias}/_refresh`)
}

/** Deletes elements of older results, and those that are local where they are not wanted any more. */
async function deleteElements(
  engine: Engine,
  became: ReadonlyMap<CollectedEndorsement, Collected>,
  hasLocalNames: boolean,
): Promise<void> {
  const should = [...became].flatMap(([collected, what]) => {
    const of = endorsementId(collected)
    if (what.kind === 'refused') return []
    // Local names of a newer result are for whoever sent it.
    return [
      what.kind === 'older'
        ? elementsBefore(of, what.than, true)
        : elementsBefore(of, timeOf(collected), hasLocalNames),
    ]
  })
  if (should.length === 0) return
  await deleteWhere(engine, ALIASES.elements, { bool: { should, minimum_should_match: 1 } })
}

function elementsBefore(of: string, generatedOn: string, hasLocalNames: boolean): object {
  const isOlder = { range: { generatedOn: { lt: generatedOn } } }
  const isUnwanted = hasLocalNames ? [] : [{ term: { standing: 'local' } }]
  return { bool: { filter: [{ term: { of } }], should: [isOlder, ...isUnwanted], minimum_should_match: 1 } }
}

/** Says how many documents were deleted, and how many were not, because somebody changed them in the same moment. */
interface Deleted {
  readonly deleted: number
  readonly conflicts: number
}

/**
 * Deletes documents, also those that were sent a moment ago.
 *
 * @throws EngineRefused where the engine does not say that it is done: nothing else proves it
 */
async function deleteWhere(engine: Engine, alias: string, query: object): Promise<Deleted> {
  await engine.request('POST', `/${alias}/_refresh`)
  const way = `/${alias}/_delete_by_query?conflicts=proceed&refresh=true`
  const answer = await engine.request('POST', way, { query })
  if (memberOf(answer['error'], 'type') === 'index_not_found_exception') return { deleted: 0, conflicts: 0 }
  const { deleted, failures, timed_out: isLate, version_conflicts: conflicts } = answer
  const isDone = typeof deleted === 'number' && Array.isArray(failures) && failures.length === 0 && isLate !== true
  if (!isDone) throw new EngineRefused(`the engine has not deleted all that it was to delete from ${alias}: try again`)
  return { deleted, conflicts: Number(conflicts ?? 0) }
}

/** Returns the times of the results that the engine has of endorsements, each undefined where it has none. */
async function newestOf(engine: Engine, ids: readonly string[]): Promise<readonly (string | undefined)[]> {
  if (ids.length === 0) return []
  const path = `/${indexOf(ALIASES.endorsements)}/_mget?_source_includes=generatedOn`
  const { docs } = await engine.request('POST', path, { ids })
  return ids.map((_, index) => {
    const generatedOn = memberOf(memberOf(Array.isArray(docs) ? docs[index] : undefined, '_source'), 'generatedOn')
    return typeof generatedOn === 'string' ? generatedOn : undefined
  })
}

/**
 * Deletes everything about an organization, as provider and as recipient.
 *
 * @returns how many documents are gone
 * @throws EngineRefused
 */
export async function forgetOrganization(
  engine: Engine,
  uoi: string,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<number> {
  const should = [{ term: { provider: uoi } }, { term: { recipient: uoi } }]
  let deleted = 0
  for (const alias of Object.values(ALIASES))
    deleted += await deleteAll(engine, alias, { bool: { should, minimum_should_match: 1 } }, pause)
  return deleted
}

/** Deletes documents, and again those that somebody changed in the same moment. Returns how many are gone. */
async function deleteAll(
  engine: Engine,
  alias: string,
  query: object,
  pause: (ms: number) => Promise<void>,
): Promise<number> {
  let sum = 0
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { deleted, conflicts } = await deleteWhere(engine, alias, query)
    sum += deleted
    if (conflicts === 0) return sum
    await pause(PAUSE_MS)
  }
  throw new EngineRefused(
    `what is to be deleted from ${alias} is written again and again: stop what sends it, and try again`,
  )
}
