import type { Qualify } from '../entity-data-model'
import type { Annotation, AnnotationRecord } from '../model-elements'
import { attribute, childElements, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { EDM } from './xml-namespaces'

/** Names of the constant expressions, as attribute or as element (OData CSDL XML 4.01, 14.3). */
const CONSTANTS = [
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
]

/** The `Annotation` children of an element; `qualifier` is that of an enclosing `Annotations` element. */
export function readAnnotations(parent: XmlElement, qualify: Qualify, qualifier?: string): Annotation[] {
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

/** The constant of an Annotation or PropertyValue, written as an attribute or as a child element. */
function constantOf(element: XmlElement): string | undefined {
  for (const name of CONSTANTS) {
    const value = attribute(element, name)
    if (value !== undefined) return value
  }
  const expression = childElements(element, EDM).find((child) => CONSTANTS.includes(child.localName ?? ''))
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
