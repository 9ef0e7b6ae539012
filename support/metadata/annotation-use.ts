import type { SourcePosition } from '../dictionary/finding'

/** An expression that gives a value to an annotation, or a part of one (OData CSDL XML 4.01, 14.3 and 14.4). */
export interface Expression {
  /** Name of the element or attribute, e.g. `String`, `If` or `PropertyValue`. */
  readonly kind: string
  /** Text of a constant or of a path. */
  readonly text?: string
  /** The attribute that says more: `Type`, `Name`, `Function` or `Property`. */
  readonly says: ReadonlyMap<string, string>
  readonly operands: readonly Expression[]
  /** The terms that the expression itself is annotated with, as written; absent where there are none. */
  readonly annotatedWith?: readonly string[]
  readonly position: SourcePosition
}

/** An annotation where it is written, with its whole value (14.2). */
export interface AnnotationUse {
  /** Returns how findings name it, e.g. `Annotation Core.Description of Property.ListPrice`. */
  readonly subject: () => string
  /** Qualified name of the term, Alias resolved. */
  readonly term: string
  readonly qualifier?: string
  /** True when both the annotation and the Annotations around it have a Qualifier. */
  readonly isQualifiedTwice: boolean
  /** Name of the element that is annotated, e.g. `EntityType`; `Annotations` where a target is. */
  readonly host: string
  /** The path by which the annotated element is targeted, e.g. `org.reso.metadata.Property/ListPrice`. */
  readonly path?: string
  /** Every expression that is written, one where all is well, none for the default value. */
  readonly expressions: readonly Expression[]
  /** The terms that the annotation itself is annotated with, as written; absent where there are none. */
  readonly annotatedWith?: readonly string[]
  readonly position: SourcePosition
}

/** Annotations that are written outside of what they annotate (5.2). */
export interface AnnotationTarget {
  /** As written. */
  readonly text: string
  /** With the Alias at its start resolved. */
  readonly path: string
  readonly position: SourcePosition
}
