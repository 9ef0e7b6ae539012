import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CollectionReader } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { entitySetOf } from './entity-set'
import { type LookupRecords, toLookupRecords } from './lookup-record'
import { ReplicatedResource } from './replicated-resource'
import { LOOKUP_RESOURCE } from './resource-to-replicate'
import type { UnknownRecords } from './unknown-records'

/** The Lookup Resource of a server, whose records are also the values of string lookup Fields. */
export class LookupResource extends ReplicatedResource {
  #lookupRecords: Promise<LookupRecords | UnknownRecords> | undefined

  /** The records by LookupName, worked out once: every lookup sentence asks. */
  lookupRecords(): Promise<LookupRecords | UnknownRecords> {
    this.#lookupRecords ??= this.records().then((result) =>
      result.kind === 'known' ? toLookupRecords(result.records) : result,
    )
    return this.#lookupRecords
  }
}

/**
 * The Lookup Resource that a server declares, or saved records of one; undefined when there is neither.
 *
 * @param reader undefined when a metadata file is under test
 */
export function lookupResourceOf(
  model: EntityDataModel,
  reader: CollectionReader | undefined,
  savedRecords: readonly JsonObject[] | undefined,
): LookupResource | undefined {
  const entitySet = entitySetOf(model, LOOKUP_RESOURCE.name)?.name
  if (entitySet === undefined && savedRecords === undefined) return undefined
  return new LookupResource(LOOKUP_RESOURCE, { reader, entitySet, savedRecords })
}
