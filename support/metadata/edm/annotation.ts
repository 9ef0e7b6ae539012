import type { SourcePosition } from '../../dictionary/finding'

/** An annotation, inline or merged in from an out-of-line `Annotations` element (OData CSDL XML 4.01, 14.2). */
export interface Annotation {
  /** Term with an Alias replaced by its namespace, e.g. `RESO.OData.Metadata.LookupName`. */
  readonly term: string
  readonly qualifier?: string
  /** Text of the constant expression; absent when there is none or it is dynamic. */
  readonly value?: string
  /** Of a Record or a Collection of Records: the constant values of each record, in document order. */
  readonly records?: readonly AnnotationRecord[]
  readonly position: SourcePosition
}

export type AnnotationRecord = readonly { readonly property: string; readonly value: string }[]
