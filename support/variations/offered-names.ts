/** The names that a server offers, as variations of standard names are looked for among them. */
export interface OfferedNames {
  readonly resources: readonly OfferedResource[]
}

export interface OfferedResource {
  readonly name: string
  readonly fields: readonly OfferedField[]
}

export interface OfferedField {
  readonly name: string
  readonly kind: 'Field' | 'expansion' | 'complex type'
  /** Of an enumeration; the same list for all Fields that share a Lookup, so that it is looked through once. */
  readonly values?: readonly OfferedValue[]
}

/** A lookup value as the server has it. */
export interface OfferedValue {
  /** The LookupValue of a Lookup record, or the name of an EnumType's member. */
  readonly name: string
  readonly kind: 'lookupValue' | 'legacyODataValue'
  /** The standard display name that the server gives it: StandardLookupValue, or the annotation StandardName. */
  readonly standardName?: string
}
