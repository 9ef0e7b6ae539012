import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { Qualify } from '../../metadata/qualify'
import type { SchemaViolation } from '../../metadata/schema-violations'

/**
 * Finds, among the findings of semantic rules, the one that objects to what a violation of the schemas is about: the
 * same attribute and text, as written or with its Alias resolved; or the same element, where children are missing.
 */
export function restatements(
  findings: readonly Finding[],
  qualify: Qualify,
): (violation: SchemaViolation) => Finding | undefined {
  const byAttribute = new Map<string, Finding>()
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    for (const [written] of finding.found?.matchAll(/\w+="[^"]*"/g) ?? []) byAttribute.set(written, finding)
    if (finding.evidence !== undefined) byPlace.set(finding.evidence, finding)
  }
  return ({ attribute, position, reason }) => {
    if (attribute?.value !== undefined) {
      const { name, value } = attribute
      return byAttribute.get(`${name}="${value}"`) ?? byAttribute.get(`${name}="${qualify(value)}"`)
    }
    return reason.startsWith('Missing child element') ? byPlace.get(metadataPosition(position)) : undefined
  }
}
