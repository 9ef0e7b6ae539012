import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { CollectionReader } from '../../../odata/collection-page'
import type { JsonObject } from '../../../odata/json-value'
import { RequestError } from '../../../odata/request-error'
import type { CoreParameter, MissingParameter } from '../../core-parameter'
import { given, notInSample, pinnedText, unusable } from './choice/parameters'
import { sampleRecords } from './sample-records'

/** One of these has every server (Web API Core, 2.7). */
const REQUIRED = ['Property', 'Member', 'Office', 'Media', 'InternetTracking']

/** What EndpointResource is found by. */
export interface ResourceSource {
  readonly model: EntityDataModel
  readonly reader: CollectionReader
  readonly dictionary: Pick<DictionaryIndex, 'resourceNames'>
  /** Parameters of the RESOScript. */
  readonly pinned: ReadonlyMap<string, string>
}

/** EndpointResource, and the records that its Parameters are chosen by. */
export interface SampledResource {
  readonly parameter: CoreParameter
  readonly sample: readonly JsonObject[]
}

/**
 * The Resource that the RESOScript names; else the first that has records, those first of which every server has one, then
 * the other standard ones; else the first of them.
 *
 * @throws RequestError when records of none can be had, or the server does not answer
 */
export async function sampleEndpointResource(source: ResourceSource): Promise<SampledResource | MissingParameter> {
  const { model, reader, dictionary } = source
  const name = 'EndpointResource'
  const entitySets = new Set(model.entityContainers.flatMap(({ entitySets }) => entitySets.map((one) => one.name)))
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    if (!entitySets.has(pinned)) return unusable(name, pinned, 'no EntitySet of the metadata')
    return { parameter: given(name, pinned), sample: await sampleRecords(reader, pinned) }
  }
  const standard = [...new Set([...REQUIRED, ...dictionary.resourceNames])]
  const [first, ...others] = standard.filter((resource) => entitySets.has(resource))
  if (first === undefined) {
    return notInSample(
      name,
      'the metadata have no EntitySet with the name of a standard Resource',
      'add one to the server',
    )
  }
  return firstWithRecords(reader, [first, ...others])
}

async function firstWithRecords(
  reader: CollectionReader,
  resources: readonly [string, ...string[]],
): Promise<SampledResource> {
  const chosen = (text: string, why: string): CoreParameter => ({
    name: 'EndpointResource',
    text,
    origin: 'records',
    why,
  })
  let refusal: RequestError | undefined
  let empty: string | undefined
  for (const resource of resources) {
    const sample = await sampleRecords(reader, resource).catch(unlessRefused)
    if (sample instanceof RequestError) {
      refusal ??= sample
    } else if (sample.length > 0) {
      return { parameter: chosen(resource, 'the first of the standard Resources that has records'), sample }
    } else {
      empty ??= resource
    }
  }
  if (empty === undefined && refusal !== undefined) throw refusal
  return { parameter: chosen(empty ?? resources[0], 'no standard Resource has records, this is the first'), sample: [] }
}

/** One Resource that a client may not read, or that is not there, is no reason not to ask for another. */
function unlessRefused(error: unknown): RequestError {
  if (error instanceof RequestError && error.kind !== 'unanswered' && error.kind !== 'budget') return error
  throw error
}
