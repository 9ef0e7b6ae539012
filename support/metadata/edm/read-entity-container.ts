import type { ContainerImport, EntityContainer, NavigationPropertyBinding } from '../entity-container'
import { attribute, childElements, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { isBoolean } from './read-facets'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** Reads an EntityContainer with its resources (OData CSDL XML 4.01, section 13). */
export function readEntityContainer(element: XmlElement, namespace: string, context: ReadingContext): EntityContainer {
  const name = attribute(element, 'Name') ?? ''
  const qualifiedName = `${namespace}.${name}`
  const base = attribute(element, 'Extends')
  const resource = readResourceOf(qualifiedName, context)
  return {
    kind: 'EntityContainer',
    name,
    namespace,
    qualifiedName,
    ...(base !== undefined && { extends: context.qualify(base) }),
    entitySets: childrenNamed(element, EDM, 'EntitySet').map((set) => ({
      kind: 'EntitySet',
      ...resource(set, 'EntityType'),
      isInServiceDocument: attribute(set, 'IncludeInServiceDocument')?.trim() !== 'false',
    })),
    singletons: childrenNamed(element, EDM, 'Singleton').map((singleton) => ({
      kind: 'Singleton',
      ...resource(singleton, 'Type'),
      saysNullable: isBoolean(attribute(singleton, 'Nullable') ?? ''),
    })),
    imports: childElements(element, EDM).flatMap((child) => readImport(child, context)),
    annotations: context.annotations(element, qualifiedName),
    position: positionOf(element),
  }
}

const readResourceOf = (container: string, context: ReadingContext) => (element: XmlElement, typeAttribute: string) => {
  const name = attribute(element, 'Name') ?? ''
  return {
    name,
    entityType: context.qualify(attribute(element, typeAttribute) ?? ''),
    navigationPropertyBindings: childrenNamed(element, EDM, 'NavigationPropertyBinding').map(readBinding),
    annotations: context.annotations(element, `${container}/${name}`),
    position: positionOf(element),
  }
}

const readBinding = (element: XmlElement): NavigationPropertyBinding => ({
  path: attribute(element, 'Path') ?? '',
  target: attribute(element, 'Target') ?? '',
  position: positionOf(element),
})

function readImport(element: XmlElement, context: ReadingContext): ContainerImport[] {
  const kind = element.localName
  if (kind !== 'ActionImport' && kind !== 'FunctionImport') return []
  const entitySet = attribute(element, 'EntitySet')
  return [
    {
      kind,
      name: attribute(element, 'Name') ?? '',
      operation: context.qualify(attribute(element, kind === 'ActionImport' ? 'Action' : 'Function') ?? ''),
      ...(entitySet !== undefined && { entitySet }),
      saysIncluded: attribute(element, 'IncludeInServiceDocument') !== undefined,
      position: positionOf(element),
    },
  ]
}
