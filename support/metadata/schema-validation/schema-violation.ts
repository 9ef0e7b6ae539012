import type { ErrorDetail } from 'libxml2-wasm'
import type { SourcePosition } from '../../findings/finding'
import { attribute, positionOf, positionOfAttribute, type XmlElement } from '../../xml/xml-node'
import { elementFinder } from './element-finder'

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

/** Ties each error of libxml2 to the element, and the attribute where there is one, that it speaks of. */
export function schemaViolations(errors: readonly ErrorDetail[], root: XmlElement): SchemaViolation[] {
  const find = elementFinder(root)
  return errors.map((error) => {
    const element = find(error.xpath ?? '') ?? root
    const [, name, reason] = /^Element '[^']*'(?:, attribute '([^']+)')?: (.*)$/s.exec(error.message.trim()) ?? []
    const missing = reason === undefined ? undefined : /^The attribute '([^']+)' is required but missing/.exec(reason)
    return {
      element,
      ...attributeAtFault(element, name ?? missing?.[1]),
      reason: reason ?? error.message.trim(),
      position: name === undefined ? positionOf(element) : positionOfAttribute(element, name),
    }
  })
}

function attributeAtFault(element: XmlElement, name: string | undefined): Pick<SchemaViolation, 'attribute'> {
  if (name === undefined) return {}
  const value = attribute(element, name)
  return { attribute: { name, ...(value !== undefined && { value }) } }
}
