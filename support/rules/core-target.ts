import type { EntityDataModel } from '../metadata/entity-data-model'
import type { Property } from '../metadata/model-elements'
import type { JsonObject } from '../odata/json-value'
import type { CoreParameters } from './core-parameter'

/** The ways of declaring the values of a Field with a Lookup, and so of writing them in requests and payloads. */
export type EnumerationMode = 'EnumType' | 'IsFlags' | 'Collection(EnumType)' | 'string' | 'Collection(string)'

/** The Resource that the Web API Core requests are about, and what is known of it before the first one. */
export interface CoreTarget {
  readonly kind: 'known'
  /** Name of the EntitySet. */
  readonly resource: string
  readonly model: EntityDataModel
  /** Its Fields, inherited ones too, by name. */
  readonly properties: ReadonlyMap<string, Property>
  /** Name of the key Field. */
  readonly keyField: string
  /** Records that were read to choose by, whole, in the order of the server. */
  readonly sample: readonly JsonObject[]
  readonly parameters: CoreParameters
  /** Undefined where there is no such Field. */
  readonly singleMode: EnumerationMode | undefined
  readonly multipleMode: EnumerationMode | undefined
}
