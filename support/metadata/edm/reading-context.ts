import type { Annotation, AnnotationRecord } from '../model-elements'
import type { Qualify } from '../qualify'
import { attribute, childElements, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { EDM } from './xml-namespaces'

/** The facts of the whole document that reading one element needs. */
export interface ReadingContext {
  readonly qualify: Qualify
  /**
   * Returns the inline annotations of an element, then those that other places of the document target at it.
   *
   * @param target the path of the element; undefined for one that has none of its own, as an overload of a Function
   */
  annotations(element: XmlElement, target?: string): readonly Annotation[]
  /** Out-of-line annotations by target, e.g. `org.reso.metadata.Property/ListPrice` (5.2). */
  readonly targeted: ReadonlyMap<string, readonly Annotation[]>
}

/** Reads all Schemas first, because out-of-line Annotations may stand before or after what they annotate. */
export function readingContext(schemas: readonly XmlElement[], qualify: Qualify): ReadingContext {
  const targeted = targetedAnnotations(schemas, qualify)
  return {
    qualify,
    targeted,
    annotations: (element, target) => {
      const inline = readAnnotations(element, qualify)
      const outOfLine = target === undefined ? undefined : targeted.get(target)
      return outOfLine === undefined ? inline : [...inline, ...outOfLine]
    },
  }
}

/** Reads out-of-line annotations by target, e.g. `org.reso.metadata.Property/ListPrice` (5.2). */
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

/** Resolves the Alias at the start of a path. */
export const qualifyPath = (path: string, qualify: Qualify): string => {
  const slash = path.indexOf('/')
  return slash < 0 ? qualify(path) : qualify(path.slice(0, slash)) + path.slice(slash)
}

/** Names of the constant expressions, as attribute or as element (OData CSDL XML 4.01, 14.3). */
const CONSTANTS: ReadonlySet<string> = new Set([
  'String',
  'Bool',
  'Int',
  'Decimal',
  'Float',
  'EnumMember',
  'Date',
  'DateTimeOffset',
  'Duration',
  'TimeOfDay',
  'Guid',
  'Binary',
])

/** Reads the `Annotation` children of an element; `qualifier` is that of an enclosing `Annotations` element. */
function readAnnotations(parent: XmlElement, qualify: Qualify, qualifier?: string): Annotation[] {
  return childrenNamed(parent, EDM, 'Annotation').map((element) => readAnnotation(element, qualify, qualifier))
}

function readAnnotation(element: XmlElement, qualify: Qualify, outerQualifier: string | undefined): Annotation {
  const qualifier = attribute(element, 'Qualifier') ?? outerQualifier
  const value = constantOf(element)
  const records = recordsOf(element)
  return {
    term: qualify(attribute(element, 'Term') ?? ''),
    ...(qualifier !== undefined && { qualifier }),
    ...(value !== undefined && { value }),
    ...(records.length > 0 && { records }),
    position: positionOf(element),
  }
}

/** Reads the constant of an Annotation or PropertyValue, written as an attribute or as a child element. */
function constantOf(element: XmlElement): string | undefined {
  const { attributes } = element
  // Hardly any element has more than three, and there are twelve constants.
  for (let index = 0; index < attributes.length; index++) {
    const written = attributes[index]
    if (written !== undefined && CONSTANTS.has(written.name)) return written.value
  }
  if (element.firstChild === null) return undefined
  const expression = childElements(element, EDM).find((child) => CONSTANTS.has(child.localName ?? ''))
  return expression?.textContent ?? undefined
}

function recordsOf(annotation: XmlElement): AnnotationRecord[] {
  const holders = [annotation, ...childrenNamed(annotation, EDM, 'Collection')]
  return holders.flatMap((holder) => childrenNamed(holder, EDM, 'Record')).map(readRecord)
}

const readRecord = (record: XmlElement): AnnotationRecord =>
  childrenNamed(record, EDM, 'PropertyValue').flatMap((member) => {
    const value = constantOf(member)
    return value === undefined ? [] : [{ property: attribute(member, 'Property') ?? '', value }]
  })
