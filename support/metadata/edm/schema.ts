import type { SourcePosition } from '../../dictionary/finding'

/** A Schema of the document (OData CSDL XML 4.01, section 5). */
export interface Schema {
  readonly namespace: string
  readonly alias?: string
  /** Every named child, types and containers included, in document order. */
  readonly children: readonly SchemaChildName[]
  readonly position: SourcePosition
}

export interface SchemaChildName {
  /** Name of the element, e.g. `EntityType` or `Function`. */
  readonly kind: string
  readonly name: string
  readonly position: SourcePosition
}

/** A Schema of another document that this one brings into scope (4.2); its content is unknown here. */
export interface IncludedSchema {
  readonly namespace: string
  readonly alias?: string
  readonly position: SourcePosition
}
