import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { CollectionReader } from '../odata/collection-reader'
import { followingPages } from '../odata/collection-reader'
import type { JsonObject } from '../odata/json-value'
import { catchRequestError, type RequestError } from '../odata/request-error'
import type { Ask } from '../odata/service-answer'
import type { UnknownRecords } from '../payload/unknown-records'
import type { KnownChoice, MissingChoice } from './core-parameter'
import type { CoreTarget } from './core-target'
import { type ChoiceSource, given, notInSample, pinnedText, unusable } from './web-api-core/parameters/choice'
import { searchableChoices } from './web-api-core/parameters/searchable-choices'

/** Everything that the Resource of the requests and its Parameters are found by. */
export interface TargetSource extends Pick<ChoiceSource, 'flags' | 'now' | 'serviceRoot'> {
  readonly model: EntityDataModel
  readonly reader: CollectionReader
  readonly dictionary: Pick<DictionaryIndex, 'resourceNames'>
  /** Parameters of the RESOScript. */
  readonly pinned: ReadonlyMap<string, string>
  readonly ask: Ask
  /** Returns why the records of an EntitySet may not be judged; undefined where they may. */
  readonly whyNotJudged: (entitySet: string) => UnknownRecords | undefined
}

/** The reason why there is no Resource to ask for. */
export interface UnknownTarget {
  readonly kind: 'unknown'
  readonly reason: string
  readonly advice: string
}

/**
 * Finds the Resource that the Web API Core requests are about, and a value for each Parameter: that of the RESOScript
 * where it has one, else one that the records of the server answer each request with.
 *
 * @throws RequestError when records cannot be had
 */
export async function findTarget(source: TargetSource): Promise<CoreTarget | UnknownTarget> {
  const found = await sampleEndpointResource(source)
  if (found.kind === 'unknown') return found
  if (found.kind === 'missing') return { kind: 'unknown', reason: found.reason, advice: found.advice }
  const { parameter, sample } = found
  const { model } = source
  const resource = parameter.text
  const entityType = model.resource(resource)
  if (entityType === undefined) return unknown(`the EntitySet ${resource} has no EntityType in the metadata`)
  const properties = new Map(model.properties(entityType).map((property) => [property.name, property]))
  const [keyRef, ...others] = model.key(entityType) ?? []
  const key = others.length === 0 ? properties.get(keyRef?.name ?? '') : undefined
  if (key === undefined) return unknown(`the key of ${resource} is not one Field, and the requests have one KeyField`)
  const choices = await searchableChoices(
    { ...source, resource, entityType, properties, key, sample },
    parameter,
    source.ask,
  )
  return { kind: 'known', resource, model, properties, keyField: key.name, sample, ...choices }
}

const unknown = (reason: string): UnknownTarget => ({
  kind: 'unknown',
  reason,
  advice: 'set Parameter EndpointResource in the RESOScript to a Resource whose key is one Field',
})

/** Every server has one of these (Web API Core, 2.7). */
const REQUIRED = ['Property', 'Member', 'Office', 'Media', 'InternetTracking']

/** EndpointResource, and the records that its Parameters are chosen by. */
interface SampledResource {
  readonly kind: 'known'
  readonly parameter: KnownChoice
  readonly sample: readonly JsonObject[]
}

/**
 * Takes the Resource that the RESOScript names; else the first that has records, those first of which every server has
 * one, then the other standard ones; else the first of them. Resources whose records may not be judged are left out.
 *
 * @throws RequestError when records of none can be had, or the server does not answer
 */
async function sampleEndpointResource(source: TargetSource): Promise<SampledResource | MissingChoice | UnknownTarget> {
  const { model, reader, dictionary, whyNotJudged } = source
  const name = 'EndpointResource'
  const entitySets = new Set(model.entityContainers.flatMap(({ entitySets }) => entitySets.map((one) => one.name)))
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    if (!entitySets.has(pinned)) return unusable(name, pinned, 'not an EntitySet of the metadata')
    const why = whyNotJudged(pinned)
    if (why !== undefined) return notJudged(pinned, why)
    return { kind: 'known', parameter: given(name, pinned), sample: await sampleRecords(reader, pinned) }
  }
  const standard = [...new Set([...REQUIRED, ...dictionary.resourceNames])]
  const offered = standard.filter((resource) => entitySets.has(resource))
  const [first, ...others] = offered.filter((resource) => whyNotJudged(resource) === undefined)
  if (first !== undefined) return firstWithRecords(reader, [first, ...others])
  const [refused] = offered.flatMap((resource) => {
    const why = whyNotJudged(resource)
    return why === undefined ? [] : notJudged(resource, why)
  })
  const reason = 'the metadata have no EntitySet with the name of a standard Resource'
  return refused ?? notInSample(name, reason, 'add one to the server')
}

const notJudged = (resource: string, { reason, advice }: UnknownRecords): UnknownTarget => ({
  kind: 'unknown',
  reason: `${resource} may not be asked for: ${reason}`,
  advice: `${advice}; or name another EndpointResource in the RESOScript`,
})

async function firstWithRecords(
  reader: CollectionReader,
  resources: readonly [string, ...string[]],
): Promise<SampledResource> {
  let refusal: RequestError | undefined
  let empty: string | undefined
  for (const resource of resources) {
    // One Resource that a client may not read, or that is not there, is not a reason not to ask for another.
    const sample = await catchRequestError(
      () => sampleRecords(reader, resource),
      (error) => {
        if (error.kind === 'unanswered' || error.kind === 'budget') throw error
        refusal ??= error
        return undefined
      },
    )
    if (sample === undefined) continue
    if (sample.length > 0) return chosen(resource, 'the first of the standard Resources that has records', sample)
    empty ??= resource
  }
  if (empty === undefined && refusal !== undefined) throw refusal
  return chosen(empty ?? resources[0], 'no standard Resource has records, this is the first', [])
}

const chosen = (text: string, why: string, sample: readonly JsonObject[]): SampledResource => ({
  kind: 'known',
  parameter: { kind: 'known', name: 'EndpointResource', text, origin: 'records', why },
  sample,
})

const MOST_RECORDS = 100
const MOST_PAGES = 10

/**
 * Reads the first hundred records of a Resource, whole, or those of the first ten pages.
 *
 * @throws RequestError when a page cannot be had
 */
async function sampleRecords(reader: CollectionReader, resource: string): Promise<readonly JsonObject[]> {
  const records: JsonObject[] = []
  let pages = 0
  const first = reader.page(resource, { $top: MOST_RECORDS })
  for await (const page of followingPages(reader, first, ({ records: taken }) => taken)) {
    records.push(...page)
    pages += 1
    if (records.length >= MOST_RECORDS || pages === MOST_PAGES) break
  }
  return records.slice(0, MOST_RECORDS)
}
