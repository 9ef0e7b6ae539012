/** What the payloads of a server may hold, by its metadata and the records of its Lookup Resource. */
export interface AdvertisedPayload {
  /** By the name under which the Resource is asked for, e.g. `Property`. */
  readonly resources: ReadonlyMap<string, AdvertisedType>
  /** EntityTypes and ComplexTypes by qualified name, for expansions and complex values. */
  readonly types: ReadonlyMap<string, AdvertisedType>
}

/** An EntityType or ComplexType. */
export interface AdvertisedType {
  /** Unqualified, e.g. `Property`. */
  readonly name: string
  /** Names of the key Fields; empty when they are not known, as in a metadata report, and for a ComplexType. */
  readonly key: readonly string[]
  /** Inherited ones included, by name. */
  readonly fields: ReadonlyMap<string, AdvertisedField>
}

/** A Field or expansion of an {@link AdvertisedType}. */
export interface AdvertisedField {
  readonly name: string
  readonly isCollection: boolean
  /** Whether null is allowed; of a Collection whether its items may be null (OData CSDL XML 4.01, 7.2.1). */
  readonly nullable: boolean
  readonly value: AdvertisedValue
}

/** What one value of a Field, or one item of a Collection, may be. */
export type AdvertisedValue =
  | AdvertisedPrimitive
  | AdvertisedEnumeration
  | AdvertisedLookup
  /** `type` is a qualified name in {@link AdvertisedPayload.types}. */
  | { readonly kind: 'complex'; readonly type: string }
  | { readonly kind: 'expansion'; readonly type: string }
  /** The metadata refer to a type that they do not define: nothing can be judged. */
  | { readonly kind: 'undefined type'; readonly type: string }

export interface AdvertisedPrimitive {
  readonly kind: 'primitive'
  /** e.g. `Edm.Decimal`. */
  readonly type: string
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number | 'variable' | 'floating'
}

/** Member names of an EnumType. */
export interface AdvertisedEnumeration {
  readonly kind: 'EnumType'
  readonly lookupName: string
  readonly members: ReadonlySet<string>
  readonly isFlags: boolean
}

/** LookupValues of the records of a LookupName; undefined when the server has none, so that no value is advertised. */
export interface AdvertisedLookup {
  readonly kind: 'Lookup'
  readonly lookupName: string
  readonly values: ReadonlySet<string> | undefined
  readonly maxLength?: number
}
