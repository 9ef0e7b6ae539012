import { counted, printable } from '../../../dictionary/wording'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { EntityType, Property } from '../../../metadata/model-elements'
import type { JsonObject } from '../../../odata/json-value'
import type { KnownChoice, MissingChoice, MissingParameter, ParameterChoice, ParameterName } from '../../core-parameter'

/** Settings of a run about Lookups; absent where the metadata alone decide. */
export interface LookupFlags {
  /** Values of Lookups are sent as strings. */
  readonly useStringEnums?: boolean
  /** A Field with several values is a Collection, rather than one with flags. */
  readonly useCollections?: boolean
}

/** Everything that the Parameters of a run are chosen by. */
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

/** Returns what the RESOScript has for a Parameter, trimmed; undefined when that is blank. */
export const pinnedText = ({ pinned }: Pick<ChoiceSource, 'pinned'>, name: string): string | undefined =>
  pinned.get(name)?.trim() || undefined

/** Makes a Parameter of what the RESOScript has. */
export const given = (name: ParameterName, text: string): KnownChoice => ({
  kind: 'known',
  name,
  text,
  origin: 'RESOScript',
  why: 'given in the RESOScript',
})

/** Describes a value of the RESOScript that cannot be used: `Parameter DateValue of the RESOScript is 1/2/2020, which is ...` */
export const unusable = (name: ParameterName, text: string, what: string, writtenAs: string = name): MissingChoice => ({
  kind: 'missing',
  name,
  reason: `Parameter ${writtenAs} of the RESOScript is ${printable(text)}, which is ${what}`,
  advice: `correct ${writtenAs} in the RESOScript, or leave it blank, so that one is chosen`,
})

/** Says that a value is not of a kind, e.g. `not an integer Field`. */
export const notA = (noun: string): string => `not ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** Describes a Parameter that no record gives a value. */
export const notInSample = (name: ParameterName, reason: string, remedy: string): MissingChoice => ({
  kind: 'missing',
  name,
  reason,
  advice: `set Parameter ${name} in the RESOScript, or ${remedy}`,
})

/** Gives a Parameter that hangs on a missing one the same reason. */
export const missingWith = (name: ParameterName, { reason, advice }: MissingParameter): MissingChoice => ({
  kind: 'missing',
  name,
  reason,
  advice,
})

/** Gives a Parameter the value of another one. */
export const sameAs = (other: ParameterChoice, name: ParameterName): ParameterChoice =>
  other.kind === 'missing' ? missingWith(name, other) : { ...other, name, why: `the same as ${other.name}` }

/** Names the sample, e.g. `in 100 records of Property`. */
export const inSample = ({ sample, resource }: Pick<ChoiceSource, 'sample' | 'resource'>): string =>
  `in ${counted(sample.length, 'record')} of ${resource}`
