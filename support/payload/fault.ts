/**
 * The rules that a payload is held to (RCP-40, Payload Validation: "strict schema validation to ensure that the data
 * available in the payload matches what's advertised in the metadata").
 *
 * - `not advertised`: a name that the metadata do not declare
 * - `dynamic`: such a name in a type that is open
 * - `type`: another JSON type than OData JSON 4.01, 7.1 gives the Field's type
 * - `lookup value`: not a member of the EnumType, not a LookupValue of the LookupName
 * - `max length`: longer than MaxLength
 * - `range`: beyond what the Edm type can hold
 * - `precision`, `scale`: more digits than declared
 * - `fraction`: a fraction of a second where the metadata declare no Precision, which is 0 then
 * - `geometry`: a geometry that is not written as GeoJSON recommends
 * - `error`: an error of the server in the place of a value
 * - `format`: a text that does not spell a value of the Edm type
 * - `null`, `missing`: nothing where the metadata promise a value
 * - `undefined type`: a value that cannot be judged, because the metadata do not define its type
 */
export type FaultRule =
  | 'not advertised'
  | 'dynamic'
  | 'type'
  | 'lookup value'
  | 'max length'
  | 'range'
  | 'precision'
  | 'scale'
  | 'fraction'
  | 'geometry'
  | 'error'
  | 'format'
  | 'null'
  | 'missing'
  | 'undefined type'

/** One value of a record that is not what the metadata advertise, or one that is missing. */
export interface Fault {
  readonly rule: FaultRule
  /** The Resource that was asked for, e.g. `Property`. */
  readonly resource: string
  /**
   * The names of Fields from the Resource down, without indexes, e.g. `['Media', 'MediaURL']`; empty for the record.
   */
  readonly path: readonly string[]
  /**
   * The Field by the type that declares it, or in which it is missing: `Member.MemberFirstName`, wherever it stands; the
   * type for a record.
   */
  readonly declared: string
  /** The same text for every fault of one rule at one Field. */
  readonly expected: string
  /**
   * The offending value, shortened, or a description of it; for `lookup value` the one value that is not advertised.
   */
  readonly found: string
}

/**
 * The meaning of a fault for the verdict:
 * - `error`: a MUST is violated;
 * - `advisory`: a SHOULD is not followed, or a fault is tolerated for now;
 * - `not judged`: the metadata do not tell what the value has to be;
 * - `local Field`: nothing is wrong, RESO Common Format lists it (RCP-25, Payload Samples).
 */
export type FaultLevel = 'error' | 'advisory' | 'not judged' | 'local Field'

/** The meaning of a fault. */
export interface FaultReading {
  readonly level: FaultLevel
  /** The requirement in words that stand behind the name of the Field, e.g. `MUST hold a string`. */
  readonly requirement: string
}

/** The part of a fault that its meaning depends on, so that counted faults can be read as well. */
export type FaultKind = Pick<Fault, 'rule' | 'resource' | 'path' | 'expected'>

/** Returns the meaning of a fault under the rules that a payload is held to. */
export type FaultReader = (fault: FaultKind) => FaultReading
