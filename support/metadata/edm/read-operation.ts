import type { Operation, OperationParameter, ReturnType } from '../operation'
import { attribute, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { readBoolean, readFacets } from './read-facets'
import { typeReference } from './read-schema-type'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** Reads an overload of an action or function; undefined for another child of a Schema (OData CSDL XML 4.01, section 12). */
export function readOperation(element: XmlElement, namespace: string, context: ReadingContext): Operation | undefined {
  const kind = element.localName
  if (kind !== 'Action' && kind !== 'Function') return undefined
  const name = attribute(element, 'Name') ?? ''
  const path = attribute(element, 'EntitySetPath')
  const [returned] = childrenNamed(element, EDM, 'ReturnType')
  return {
    kind,
    name,
    qualifiedName: `${namespace}.${name}`,
    isBound: readBoolean(attribute(element, 'IsBound') ?? 'false'),
    ...(path !== undefined && { entitySetPath: path }),
    parameters: childrenNamed(element, EDM, 'Parameter').map((parameter) => readParameter(parameter, context)),
    ...(returned !== undefined && { returns: readReturnType(returned, context) }),
    position: positionOf(element),
  }
}

const readParameter = (element: XmlElement, { qualify }: ReadingContext): OperationParameter => ({
  name: attribute(element, 'Name') ?? '',
  type: typeReference(attribute(element, 'Type') ?? '', qualify),
  facets: readFacets(element),
  position: positionOf(element),
})

const readReturnType = (element: XmlElement, { qualify }: ReadingContext): ReturnType => ({
  type: typeReference(attribute(element, 'Type') ?? '', qualify),
  facets: readFacets(element),
  saysNullable: attribute(element, 'Nullable') !== undefined,
  position: positionOf(element),
})
