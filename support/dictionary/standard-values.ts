import type { LookupValue } from './data-dictionary'

/** A value of an enumeration as a server has it. */
export interface OfferedValue {
  /** Says what `name` is: the LookupValue of a Lookup record, or the name of a member of an EnumType. */
  readonly kind: 'lookupValue' | 'legacyODataValue'
  /** The value that payloads transport. */
  readonly name: string
  /** The standard value that the server says it is: StandardLookupValue, or the annotation StandardName. */
  readonly standardName?: string
}

/** A value as it was given: by a server, or by a payload of which it is not known how the server offers the value. */
export type GivenValue = OfferedValue | { readonly kind: 'either spelling'; readonly name: string }

/** Returns the spelling of a standard value for servers with EnumTypes, or for those with string lookups. */
export const standardSpelling = (
  { legacyODataValue, standardLookupValue }: LookupValue,
  kind: OfferedValue['kind'],
): string => (kind === 'legacyODataValue' ? legacyODataValue : standardLookupValue)

/**
 * Tells which standard value of a Lookup a value is. Everything that asks whether a value is standard asks here, so that
 * there is one answer for each representation.
 */
export class StandardValues {
  readonly #byDisplayName: ReadonlyMap<string, LookupValue>
  readonly #byODataName: ReadonlyMap<string, LookupValue>

  constructor(values: readonly LookupValue[]) {
    this.#byDisplayName = new Map(values.map((value) => [value.standardLookupValue, value]))
    this.#byODataName = new Map(values.map((value) => [value.legacyODataValue, value]))
  }

  /**
   * Returns the standard value that a value is; undefined for a value that is not standard.
   *
   * A member of an EnumType is what its annotation says, where that names a standard value. Else its name counts, which
   * is the LegacyODataValue or the display name: names "are not required, but are intended to serve as a guide for those
   * using OData" (RCP-40, Lookups). Values of Lookup records are "validated against the StandardLookupValue" (RCP-40,
   * Summary of Changes), which "is required when a given enumeration is a standard lookup value, regardless of the value
   * in LookupValue" (Lookup Resource): LookupValue counts only where it is absent. RESO Common Format allows both
   * spellings (RCP-25, Schema Validation).
   */
  of(value: GivenValue): LookupValue | undefined {
    const { kind, name } = value
    switch (kind) {
      case 'lookupValue':
        return this.#byDisplayName.get(value.standardName ?? name)
      case 'legacyODataValue':
        return this.#named(value.standardName) ?? this.#byODataName.get(name) ?? this.#byDisplayName.get(name)
      case 'either spelling':
        return this.#named(name)
    }
  }

  /** All names by which a value is standard in RESO Common Format. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#byODataName.keys(), ...this.#byDisplayName.keys()])
  }

  #named(name: string | undefined): LookupValue | undefined {
    return name === undefined ? undefined : (this.#byDisplayName.get(name) ?? this.#byODataName.get(name))
  }
}
