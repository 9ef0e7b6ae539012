import type { OfferedValue } from '../dictionary/standard-values'

/** The names that a server offers, among which variations of standard names are looked for. */
export interface OfferedNames {
  readonly resources: readonly OfferedResource[]
}

/** A Resource that a server offers. */
export interface OfferedResource {
  readonly name: string
  readonly fields: readonly OfferedField[]
}

/** A Field that a server offers. */
export interface OfferedField {
  readonly name: string
  readonly kind: 'Field' | 'expansion' | 'complex type'
  /** Values of an enumeration. Fields that share a Lookup have the same list, so that it is compared once. */
  readonly values?: readonly OfferedValue[]
}
