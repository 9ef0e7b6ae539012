import type { SourcePosition } from '../../dictionary/finding'
import type { XmlElement } from '../xml-document'

/** A departure from the schemas, tied to the place in the document. */
export interface SchemaViolation {
  readonly element: XmlElement
  /** Name and text of the attribute at fault; the text is absent when the attribute is. */
  readonly attribute?: { readonly name: string; readonly value?: string }
  /** Reason in libxml2's words, without the element and attribute it is about. */
  readonly reason: string
  /** Of the attribute, else of the element. */
  readonly position: SourcePosition
}
