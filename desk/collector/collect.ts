import { setTimeout as sleep } from 'node:timers/promises'
import { type CollectedEndorsement, elementDocuments, endorsementDocument, endorsementId } from './documents'
import { type Engine, EngineRefused, memberOf } from './engine'
import { ALIASES, indexOf } from './index-templates'
import { type Sent, sendDocuments } from './send-documents'

const ATTEMPTS = 10
const PAUSE_MS = 500

/** Describes what became of a result. */
export type Collected =
  | { readonly kind: 'collected'; readonly documents: number }
  /** The engine has a newer result of the same recipient. */
  | { readonly kind: 'older'; readonly than: string }

/**
 * Sends a result to the engine. Elements that an older result of the same recipient had and this one has not are deleted.
 * Whatever stops in between is made good when the result is sent the next time.
 *
 * @throws EngineRefused, DocumentsRefused
 */
export async function collect(
  engine: Engine,
  collected: CollectedEndorsement,
  hasLocalNames: boolean,
  pause: (ms: number) => Promise<void> = sleep,
): Promise<Collected> {
  const { generatedOn } = collected.result.run
  const version = Date.parse(generatedOn)
  const id = endorsementId(collected)
  const newest = await newestOf(engine, id)
  if (newest !== undefined && Date.parse(newest) > version) return { kind: 'older', than: newest }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { written, older } = await sendAll(engine, collected, hasLocalNames)
    // Another collector may have sent a newer one meanwhile.
    const winner = (older === 0 ? undefined : await newestOf(engine, id)) ?? generatedOn
    const isOlder = Date.parse(winner) > version
    if (older === 0 || isOlder) {
      await deleteElements(engine, id, winner, hasLocalNames)
      return isOlder ? { kind: 'older', than: winner } : { kind: 'collected', documents: written }
    }
    await forgetDeleted(engine, pause)
  }
  throw new EngineRefused('the engine does not let go of what was deleted a moment ago: try again')
}

async function sendAll(engine: Engine, collected: CollectedEndorsement, hasLocalNames: boolean): Promise<Sent> {
  const version = Date.parse(collected.result.run.generatedOn)
  const elements = await sendDocuments(engine, ALIASES.elements, elementDocuments(collected, hasLocalNames), version)
  const own = await sendDocuments(engine, ALIASES.endorsements, [endorsementDocument(collected)], version)
  return { written: elements.written + own.written, older: elements.older + own.older }
}

/** Has the engine forget what was deleted, which it knows for a moment as newer than what is sent again. */
async function forgetDeleted(engine: Engine, pause: (ms: number) => Promise<void>): Promise<void> {
  await pause(PAUSE_MS)
  for (const alias of Object.values(ALIASES)) await engine.request('POST', `/${alias}/_refresh`)
}

/** Deletes elements of older results, and those that are local where they are not wanted any more. */
async function deleteElements(engine: Engine, of: string, generatedOn: string, hasLocalNames: boolean): Promise<void> {
  const isOlder = { range: { generatedOn: { lt: generatedOn } } }
  const isUnwanted = hasLocalNames ? [] : [{ term: { standing: 'local' } }]
  await deleteWhere(engine, ALIASES.elements, {
    bool: { filter: [{ term: { of } }], should: [isOlder, ...isUnwanted], minimum_should_match: 1 },
  })
}

/** Deletes documents, also those that were sent a moment ago. Returns how many. */
async function deleteWhere(engine: Engine, alias: string, query: object): Promise<number> {
  await engine.request('POST', `/${alias}/_refresh`)
  const way = `/${alias}/_delete_by_query?conflicts=proceed&refresh=true`
  const { deleted } = await engine.request('POST', way, { query })
  return Number(deleted ?? 0)
}

/** Returns the time of the result that the engine has of an endorsement; undefined where it has none. */
async function newestOf(engine: Engine, id: string): Promise<string | undefined> {
  const answer = await engine.request('GET', `/${indexOf(ALIASES.endorsements)}/_doc/${id}`)
  const generatedOn = memberOf(answer['_source'], 'generatedOn')
  return typeof generatedOn === 'string' ? generatedOn : undefined
}

/**
 * Deletes everything about an organization, as provider and as recipient.
 *
 * @returns how many documents are gone
 * @throws EngineRefused
 */
export async function forgetOrganization(engine: Engine, uoi: string): Promise<number> {
  const should = [{ term: { provider: uoi } }, { term: { recipient: uoi } }]
  let deleted = 0
  for (const alias of Object.values(ALIASES))
    deleted += await deleteWhere(engine, alias, { bool: { should, minimum_should_match: 1 } })
  return deleted
}
