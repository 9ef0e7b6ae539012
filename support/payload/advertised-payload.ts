/**
 * The values that payloads of a server may hold, as its metadata and the records of its Lookup Resource advertise them.
 */
export interface AdvertisedPayload {
  /** EntityTypes by the name under which the Resource is asked for, e.g. `Property`. */
  readonly resources: ReadonlyMap<string, AdvertisedType>
  /** EntityTypes and ComplexTypes by qualified name, for expansions and complex values. */
  readonly types: ReadonlyMap<string, AdvertisedType>
  /** The values of EnumTypes and TypeDefinitions by qualified name, since payloads may name types (OData JSON 4.01, 4.6.3). */
  readonly values?: ReadonlyMap<string, AdvertisedValue>
  /** The namespaces by their Alias, with which payloads may name types. */
  readonly aliases?: ReadonlyMap<string, string>
}

/** An EntityType or ComplexType. */
export interface AdvertisedType {
  /** The unqualified name, e.g. `Property`. */
  readonly name: string
  /** The name in findings where it is not `name`: the qualified one, if another type has the same name. */
  readonly shownName?: string
  /** Undefined where it is not known, as in a metadata report. */
  readonly qualifiedName?: string
  /** The qualified name of the base type. */
  readonly baseType?: string
  /** True when records may have Fields that are not declared (OData CSDL XML 4.01, 6.3). */
  readonly isOpen?: boolean
  /** True when the names that records may have are not all known, as in RESO Common Format, which allows local Fields. */
  readonly allowsLocalFields?: boolean
  /** Names of the key Fields; empty when they are not known, as in a metadata report, and for a ComplexType. */
  readonly key: readonly string[]
  /** The Fields by name, inherited ones included. */
  readonly fields: ReadonlyMap<string, AdvertisedField>
}

/** A Field or expansion of an {@link AdvertisedType}. */
export interface AdvertisedField {
  readonly name: string
  readonly isCollection: boolean
  /** True when null is allowed; for a Collection, when its items may be null (OData CSDL XML 4.01, 7.2.1). */
  readonly nullable: boolean
  /** The type that declares it, as findings name it; absent where that is the type itself. */
  readonly declaredBy?: string
  readonly value: AdvertisedValue
}

/** The possible values of a Field, or of one item of a Collection. */
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

/** The member names of an EnumType. */
export interface AdvertisedEnumeration {
  readonly kind: 'EnumType'
  readonly lookupName: string
  readonly members: ReadonlySet<string>
  readonly isFlags: boolean
  /** True when a member has the value 0, as far as that is known. */
  readonly hasZero?: boolean
}

/**
 * The LookupValues of the records of a LookupName; undefined when the server has none, so that no value is advertised.
 */
export interface AdvertisedLookup {
  readonly kind: 'Lookup'
  readonly lookupName: string
  readonly values: ReadonlySet<string> | undefined
  /** True when other values may be advertised too, since not all Lookup records are known. */
  readonly isPartial?: true
  readonly maxLength?: number
}
