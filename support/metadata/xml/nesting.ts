import { allChildElements, type XmlElement } from '../xml-document'

/** The most levels of elements in each other, which is the most that libxml2 reads. */
const MAX_LEVELS = 256

/** Says of an element that it lies too deep. */
export const TOO_DEEP = `elements are nested in more than ${MAX_LEVELS} levels`

/**
 * Returns the first element that lies too deep for readers that call themselves for each level; undefined when there is
 * none.
 */
export function elementTooDeep(root: XmlElement): XmlElement | undefined {
  let level: readonly XmlElement[] = [root]
  for (let depth = 1; depth <= MAX_LEVELS && level.length > 0; depth++) level = level.flatMap(allChildElements)
  return level[0]
}
