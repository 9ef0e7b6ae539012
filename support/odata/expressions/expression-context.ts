import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Timestamp } from '../../metadata/exact-values'
import type { Property } from '../../metadata/model-elements'
import type { JsonValue } from '../json-value'

/** What the names in an expression mean. */
export interface ExpressionContext {
  readonly model: EntityDataModel
  /** The Fields of the Resource, inherited ones too, by name. */
  readonly properties: ReadonlyMap<string, Property>
  /** What `now()` is; the clock of this machine when it is not given. */
  readonly now?: () => Timestamp
}

/** The value of a Field of one record; null for one that it does not have. */
export type ReadField = (name: string) => JsonValue
