import type { SourcePosition } from '../findings/finding'

/** An annotation with a constant value, inline or merged in from an out-of-line `Annotations` element. */
export interface Annotation {
  /** Term with an Alias replaced by its namespace, e.g. `RESO.OData.Metadata.LookupName`. */
  readonly term: string
  readonly qualifier?: string
  /** Text of the constant expression; absent when the expression is dynamic. */
  readonly value?: string
  readonly position: SourcePosition
}
