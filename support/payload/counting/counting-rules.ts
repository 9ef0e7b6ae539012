import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedField } from '../advertised-payload'
import { isAvailable, lookupReader } from './own-values'
import { identityByContent, identityByText, type RecordIdentity, type RecordKind } from './record-identity'
import { isTrue, resoLookupReader } from './reso-values'
import type { LookupReader } from './value-counts'

/** What counts as a Field, as available and as a lookup value, and which records are the same. */
export interface CountingRules {
  /** Whether a name in a record is that of a Field. */
  isField(name: string): boolean
  /** Whether a value makes its Field available. */
  isAvailable(value: JsonValue): boolean
  /** Undefined for a Field without Lookup. */
  lookupReader(field: AdvertisedField): LookupReader | undefined
  /** Whether a lookup value counts as often as it stands in a record, and not once. */
  readonly countsRepeats: boolean
  /** So many lookup values of a Field that are not advertised are told apart. */
  readonly mostOtherValues: number
  /** Gives records of a kind the numbers that they are told apart by. */
  identityOf(kind: RecordKind): RecordIdentity
  /** Expansions with the same key are counted together, within their Resource. */
  expansionKey(fieldName: string, modelName: string): string
}

/**
 * What this project counts. A Field is available when its value says something: false and 0 do, null, blank texts and
 * empty lists do not. Control information and annotations, whose names have an `@`, are no Fields (OData JSON 4.01, 4.5
 * and 20). A lookup value is whole, commas included, and counts once for a record.
 */
export const OWN_COUNTING: CountingRules = {
  isField: (name) => !name.includes('@'),
  isAvailable,
  lookupReader,
  countsRepeats: false,
  mostOtherValues: 2000,
  identityOf: identityByContent,
  expansionKey: (fieldName, modelName) => `${fieldName}/${modelName}`,
}

/**
 * What RESO's certification tool counts, for scores that are compared with its own: what JavaScript takes for true is
 * available, so that false and 0 are not, but empty lists are; every name is a Field, annotations too; texts of Fields
 * with a Lookup are split at commas; records are the same when their JSON texts are; and expansions of one EntityType
 * are counted together.
 */
export const RESO_COUNTING: CountingRules = {
  isField: () => true,
  isAvailable: isTrue,
  lookupReader: resoLookupReader,
  countsRepeats: true,
  mostOtherValues: Number.POSITIVE_INFINITY,
  identityOf: identityByText,
  expansionKey: (_fieldName, modelName) => modelName,
}
