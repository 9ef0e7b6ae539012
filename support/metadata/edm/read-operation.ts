import type { Operation } from '../operation'
import { attribute, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { readBoolean } from './read-facets'
import { typeReference } from './read-schema-type'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** Reads an overload of an action or function; undefined for another child of a Schema (OData CSDL XML 4.01, section 12). */
export function readOperation(
  element: XmlElement,
  namespace: string,
  { qualify }: ReadingContext,
): Operation | undefined {
  const kind = element.localName
  if (kind !== 'Action' && kind !== 'Function') return undefined
  const name = attribute(element, 'Name') ?? ''
  const [returned] = childrenNamed(element, EDM, 'ReturnType')
  return {
    kind,
    name,
    qualifiedName: `${namespace}.${name}`,
    isBound: readBoolean(attribute(element, 'IsBound') ?? 'false'),
    parameters: childrenNamed(element, EDM, 'Parameter').map((parameter) => ({
      name: attribute(parameter, 'Name') ?? '',
      type: typeReference(attribute(parameter, 'Type') ?? '', qualify),
    })),
    ...(returned !== undefined && { returnType: typeReference(attribute(returned, 'Type') ?? '', qualify) }),
    position: positionOf(element),
  }
}
