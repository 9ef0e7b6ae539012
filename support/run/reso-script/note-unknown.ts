import { allChildElements, attributeNames, lineOf, type XmlElement } from '../../metadata/xml-document'
import type { ScriptProblems } from './script-problems'

/**
 * Children whose name is known; notes the others. In ClientSettings they are doubtful only: in RESO's format every child
 * is a setting, whatever its name, and tools of others may read it.
 */
export function knownChildren(parent: XmlElement, known: readonly string[], problems: ScriptProblems): XmlElement[] {
  return allChildElements(parent).filter((child) => {
    const isKnown = known.includes(child.tagName)
    if (!isKnown) {
      const line = lineOf(child)
      const names = `known are ${known.join(', ')}`
      if (parent.tagName === 'ClientSettings') problems.warn(line, `${child.tagName} is not read: ${names}`)
      else problems.error(line, `${child.tagName} is no element of ${parent.tagName}: correct or delete it; ${names}`)
    }
    return isKnown
  })
}

/** Notes attributes whose name is not known, without it: it may be what is left of a text with a quote in it. */
export function noteUnknownAttributes(element: XmlElement, known: readonly string[], problems: ScriptProblems): void {
  if (attributeNames(element).every((name) => known.includes(name))) return
  problems.error(
    lineOf(element),
    `a ${element.tagName} has an attribute that is unknown: correct or delete it; known are ${known.join(', ')}`,
  )
}
