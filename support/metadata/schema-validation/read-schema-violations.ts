import { attribute, positionOf, positionOfAttribute, type XmlElement } from '../xml-document'
import type { Libxml2Error } from './csdl-validator'
import { elementFinder } from './element-finder'
import { isMisjudged } from './is-misjudged'
import type { SchemaViolation } from './schema-violation'

/** Ties each error of libxml2 to the element and attribute that it speaks of, and drops those in which it errs. */
export function readSchemaViolations(errors: readonly Libxml2Error[], root: XmlElement): SchemaViolation[] {
  const find = elementFinder(root)
  const violations = errors.map((error) => {
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
  return violations.filter((violation) => !isMisjudged(violation))
}

function attributeAtFault(element: XmlElement, name: string | undefined): Pick<SchemaViolation, 'attribute'> {
  if (name === undefined) return {}
  const value = attribute(element, name)
  return { attribute: { name, ...(value !== undefined && { value }) } }
}
