import { ExactNumber, type JsonValue } from '../../odata/json-value'
import type { AdvertisedField } from '../advertised-payload'
import { identityByContent, identityByText, type RecordIdentity, type RecordKind } from './record-identity'
import type { LookupReader, ValueCounts } from './value-counts'

/** The names of the rules by which records can be counted. */
export type Counting = 'own' | 'RESO'

/** Rules for what counts as a Field, as available and as a lookup value, and for which records are the same. */
export interface CountingRules {
  /** Decides if a name in a record is that of a Field. */
  isField(name: string): boolean
  /** Decides if a value makes its Field available. */
  isAvailable(value: JsonValue): boolean
  /** Makes a reader of the lookup values of a Field; undefined for a Field without Lookup. */
  lookupReader(field: AdvertisedField): LookupReader | undefined
  /** True when a lookup value counts as often as it stands in a record, and not once. */
  readonly countsRepeats: boolean
  /** The most lookup values of a Field that are told apart though they are not advertised. */
  readonly mostOtherValues: number
  /** Makes the identity that gives records of a kind the numbers that they are told apart by. */
  identityOf(kind: RecordKind): RecordIdentity
  /** Returns the key of an expansion. Those with the same key are counted together, within their Resource. */
  expansionKey(fieldName: string, modelName: string): string
}

/**
 * The rules of this project. A Field is available when its value says something: false and 0 do, null, blank texts and
 * empty lists do not. Control information and annotations, whose names have an `@`, are not Fields (OData JSON 4.01,
 * 4.5 and 20). A lookup value is whole, commas included, and counts once for a record.
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
 * The rules of RESO's certification tool, for scores that are compared with its own: what JavaScript takes for true is
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

/** Decides if a value says something: all but null, blank texts and empty lists do. */
function isAvailable(value: JsonValue): boolean {
  if (typeof value === 'string') return !isBlank(value)
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Makes a reader that takes values whole, but for those of an IsFlags type. */
function lookupReader({ value }: AdvertisedField): LookupReader | undefined {
  if (value.kind !== 'EnumType' && value.kind !== 'Lookup') return undefined
  const addItem = value.kind === 'EnumType' && value.isFlags ? addFlags : addWhole
  return (items, counts) => {
    if (!Array.isArray(items)) addItem(items, counts)
    else for (const item of items) addItem(item, counts)
  }
}

/** Counts the members of an IsFlags type, which are separated by commas (OData JSON 4.01, 7.1). */
function addFlags(value: JsonValue, counts: ValueCounts): void {
  if (typeof value !== 'string') addWhole(value, counts)
  else if (!value.includes(',')) addWhole(value.trim(), counts)
  else for (const name of value.split(',')) addWhole(name.trim(), counts)
}

/**
 * Counts a value as a whole. Numbers and booleans are faults in a Lookup, but have a text; objects and lists do not.
 */
function addWhole(value: JsonValue, counts: ValueCounts): void {
  if (typeof value === 'string') {
    if (!isBlank(value)) counts.add(value)
  } else if (value instanceof ExactNumber) counts.add(value.text)
  else if (typeof value !== 'object') counts.add(String(value))
}

/** Makes a reader that splits texts at commas. A LookupName without records is not a Lookup, but an unknown type. */
function resoLookupReader({ value }: AdvertisedField): LookupReader | undefined {
  const hasLookup = value.kind === 'EnumType' || (value.kind === 'Lookup' && value.values !== undefined)
  return hasLookup ? addValues : undefined
}

function addValues(value: JsonValue, counts: ValueCounts): void {
  if (Array.isArray(value)) for (const item of value) counts.add(String(asParsed(item)))
  else for (const part of String(asParsed(value)).split(',')) counts.add(part)
}

/** Returns a value as `JSON.parse` gives it, which does not keep the spelling. */
const asParsed = (value: JsonValue): JsonValue => (value instanceof ExactNumber ? Number(value.text) : value)

/**
 * Decides if a text is only white space. A visible first character, which nearly all texts have, decides it at once.
 */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first > 0x20 && first < 0x7f) && text.trim() === ''
}

/** Decides if JavaScript takes a value for true, which RESO's tool takes for available. */
function isTrue(value: JsonValue): boolean {
  return Boolean(asParsed(value))
}

/** Returns the rules of a name. */
export const countingRules = (counting: Counting): CountingRules => (counting === 'RESO' ? RESO_COUNTING : OWN_COUNTING)
