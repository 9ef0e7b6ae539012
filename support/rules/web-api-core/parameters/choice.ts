import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { EntityType, Property } from '../../../metadata/model-elements'
import type { JsonObject } from '../../../odata/json-value'

/** What settings of a run say of Lookups; absent where the metadata alone decide. */
export interface LookupFlags {
  /** Whether values of Lookups are sent as strings. */
  readonly useStringEnums?: boolean
  /** Whether a Field with several values is a Collection, rather than one with flags. */
  readonly useCollections?: boolean
}

/** What the Parameters of a run are chosen by. */
export interface ChoiceSource {
  /** Name of the EntitySet. */
  readonly resource: string
  readonly model: EntityDataModel
  readonly entityType: EntityType
  /** Fields of the Resource, inherited ones too, by name. */
  readonly properties: ReadonlyMap<string, Property>
  readonly key: Property
  /** Whole records of the Resource. */
  readonly sample: readonly JsonObject[]
  /** Parameters of the RESOScript as they are written there. */
  readonly pinned: ReadonlyMap<string, string>
  /** Fields that the server cannot be searched by, with the status of its answer. */
  readonly refused: ReadonlyMap<string, string>
  readonly flags: LookupFlags
  readonly now: Date
  /** URL of the service root. */
  readonly serviceRoot: string
}
