import type { SourcePosition } from '../dictionary/finding'
import type { Libxml2Error } from './csdl-validator'
import { isSimpleIdentifier } from './model-elements'
import { elementFinder } from './schema-validation/element-finder'
import { attribute, positionOf, type XmlElement } from './xml-document'

/** A departure from the schemas, tied to the place in the document. */
export interface SchemaViolation {
  readonly element: XmlElement
  /** Name and text of the attribute at fault; the text is absent when the attribute is. */
  readonly attribute?: { readonly name: string; readonly value?: string }
  /** Reason in libxml2's words, without the element and attribute it is about. */
  readonly reason: string
  /** Position of the attribute, else of the element. */
  readonly position: SourcePosition
}

/**
 * Ties each error of libxml2 to the element and attribute that it is about, and drops those in which libxml2 is wrong.
 */
export function readSchemaViolations(errors: readonly Libxml2Error[], root: XmlElement): SchemaViolation[] {
  const find = elementFinder(root)
  const violations = errors.map((error) => {
    const element = find(error.xpath ?? '') ?? root
    const [, name, reason] = /^Element '[^']*'(?:, attribute '([^']+)')?: (.*)$/s.exec(error.message.trim()) ?? []
    const named = name === undefined ? undefined : attributeNamed(element, name)
    const missing = reason === undefined ? undefined : /^The attribute '([^']+)' is required but missing/.exec(reason)
    return {
      element,
      ...attributeAtFault(element, named?.name ?? name ?? missing?.[1]),
      reason: reason ?? error.message.trim(),
      position: positionOf(named ?? element),
    }
  })
  return violations.filter((violation) => !isMisjudged(violation))
}

/** Finds an attribute that libxml2 names, `{namespace}local` where it has a namespace. */
function attributeNamed(element: XmlElement, name: string): ReturnType<XmlElement['getAttributeNodeNS']> {
  const [, namespace = null, local = name] = /^(?:\{([^}]*)\})?(.*)$/s.exec(name) ?? []
  return element.getAttributeNodeNS(namespace, local)
}

function attributeAtFault(element: XmlElement, name: string | undefined): Pick<SchemaViolation, 'attribute'> {
  if (name === undefined) return {}
  const value = attribute(element, name)
  return { attribute: { name, ...(value !== undefined && { value }) } }
}

/**
 * Is true when libxml2 refuses a name that the schemas allow: its tables of letters leave out those of Chinese,
 * Japanese and other scripts with large ranges. Only names in the sense of the standard pass: SimpleIdentifiers, alone
 * or joined by full stops or slashes, with or without `Collection(...)` around them.
 */
function isMisjudged({ attribute, reason }: SchemaViolation): boolean {
  const value = attribute?.value ?? ''
  if (!BEYOND_ASCII.test(value) || !/pattern|union type/.test(reason)) return false
  return value
    .replace(/^Collection\((.*)\)$/, '$1')
    .split(/[./]/)
    .every(isSimpleIdentifier)
}

const BEYOND_ASCII = /[^ -~]/
