import type { AdvertisedEnumeration, AdvertisedLookup } from '../advertised-payload'
import type { SimpleValue } from '../value-checks'

/** The keyword of this project, see {@link AdvertisedDescription}. */
export const ADVERTISED = 'x-advertised'

/** The keywords of JSON Schema 2020-12 that the schemas of payloads use. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: false | JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly string[]
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  /**
   * The rule that standard keywords cannot express. Validators that do not know it ignore it (JSON Schema Core, 6.5).
   */
  readonly [ADVERTISED]?: AdvertisedDescription
}

/**
 * The value that the metadata advertise. Values of enumerations are not listed: they are many, Fields share them, and a
 * validator keeps them in sets beside the schema.
 */
export type AdvertisedDescription =
  | Exclude<SimpleValue, AdvertisedEnumeration | AdvertisedLookup>
  | Pick<AdvertisedEnumeration, 'kind' | 'lookupName'>
  | Omit<AdvertisedLookup, 'values'>
  | RecordDescription

/** Statements of a record about itself, and values that its type does not declare. */
export type RecordDescription =
  /** The name of a type, of the one with the qualified name or of one that derives from it. */
  | { readonly kind: 'type name'; readonly type: string }
  /** A value of a name that the open type does not declare. */
  | { readonly kind: 'dynamic'; readonly type: string }
  /** An annotation of a record or one of its Fields. */
  | { readonly kind: 'annotation'; readonly type: string }
  /** A value that only says itself what its type is. */
  | { readonly kind: 'own type'; readonly type: string; readonly field: string }
  /** A stream of text, and one that is neither JSON nor text. */
  | { readonly kind: 'inline text' | 'inline octets' }

/** Descriptions of what the walk judges in the record that holds it. */
export type InRecord = Extract<RecordDescription, { readonly kind: 'dynamic' | 'annotation' | 'own type' }>
