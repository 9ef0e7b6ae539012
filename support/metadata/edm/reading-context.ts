import type { Qualify } from '../entity-data-model'
import type { Annotation } from '../model-elements'
import { attribute, childrenNamed, type XmlElement } from '../xml-document'
import { readAnnotations } from './read-annotations'
import { EDM } from './xml-namespaces'

/** What reading one element needs to know of the whole document. */
export interface ReadingContext {
  readonly qualify: Qualify
  /** Inline annotations of an element, then those that other places of the document target at it. */
  annotations(element: XmlElement, target: string): readonly Annotation[]
}

/** Looks through all Schemas first, for out-of-line Annotations may stand before or after what they annotate. */
export function readingContext(schemas: readonly XmlElement[], qualify: Qualify): ReadingContext {
  const targeted = targetedAnnotations(schemas, qualify)
  return {
    qualify,
    annotations: (element, target) => {
      const inline = readAnnotations(element, qualify)
      const outOfLine = targeted.get(target)
      return outOfLine === undefined ? inline : [...inline, ...outOfLine]
    },
  }
}

/** Out-of-line annotations by target, e.g. `org.reso.metadata.Property/ListPrice` (5.2). */
function targetedAnnotations(schemas: readonly XmlElement[], qualify: Qualify): Map<string, Annotation[]> {
  const byTarget = new Map<string, Annotation[]>()
  for (const group of schemas.flatMap((schema) => childrenNamed(schema, EDM, 'Annotations'))) {
    const target = qualifyPath(attribute(group, 'Target') ?? '', qualify)
    const annotations = readAnnotations(group, qualify, attribute(group, 'Qualifier'))
    const others = byTarget.get(target)
    if (others === undefined) byTarget.set(target, annotations)
    else others.push(...annotations)
  }
  return byTarget
}

const qualifyPath = (path: string, qualify: Qualify): string => {
  const slash = path.indexOf('/')
  return slash < 0 ? qualify(path) : qualify(path.slice(0, slash)) + path.slice(slash)
}
