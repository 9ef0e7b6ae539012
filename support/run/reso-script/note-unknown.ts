import { allChildElements, attributeNames, lineOf, type XmlElement } from '../../xml/xml-node'
import type { ScriptProblems } from './script-problems'

/** Children whose name is known; notes the others. */
export function knownChildren(parent: XmlElement, known: readonly string[], problems: ScriptProblems): XmlElement[] {
  return allChildElements(parent).filter((child) => {
    const isKnown = known.includes(child.tagName)
    if (!isKnown) {
      const what = `${child.tagName} is no element of ${parent.tagName}`
      problems.error(lineOf(child), `${what}: correct its name or delete it; known are ${known.join(', ')}`)
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
